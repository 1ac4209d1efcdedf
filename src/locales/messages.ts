/** A message for each plural category of a language; `other` is the one that every language has. */
export type PluralMessages = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string};

/**
 * The words that the elements themselves write, in one language.
 *
 * Words in braces are replaced: `{number}`, `{reference}`, `{count}`, `{creators}`, `{source}`, `{license}`, `{title}`,
 * `{authors}`, `{publisher}`, `{date}`, `{term}`, `{sponsor}`, `{site}`, `{format}`, `{changes}`.
 * A sentence is one message, never glued from parts, so that every language can order its words.
 */
export interface Messages {
  /** BCP 47 tag of the language, without a region where one text serves all. */
  language: string;
  /** Name of a footnote's button and of its note. */
  footnote: string;
  /** Name of the button that closes a note. */
  closeFootnote: string;
  /** In a note with several references: which one this is of how many. */
  mention: string;
  /** Button that leads to the reference before this one. */
  previousMention: string;
  /** Button that leads to the next reference. */
  nextMention: string;
  /** Button that leads from an open note to its entry in the list of notes. */
  toList: string;
  /** Heading of a list of notes whose author gave none. */
  footnotes: string;
  /** Name of a link from a note to its place in the text. */
  backToReference: string;
  /** On the button that copies a citation. `copyCitation` contains it, because speech input goes by what is seen. */
  copy: string;
  /** On it, for a moment after that. */
  copied: string;
  /** Name of that button. */
  copyCitation: string;
  /** Name of a button that copies a citation in one format, such as BibTeX or `plainText`. */
  copyCitationAs: string;
  /** Said when that has happened. */
  citationCopied: string;
  /** The format that is none, in the form that `copyCitationAs` needs. */
  plainText: string;
  /** Label of a related link whose author gave none. */
  related: string;
  /** A related link leads to something to listen to. */
  kindAudio: string;
  /** … to something to watch. */
  kindVideo: string;
  /** … to pictures. */
  kindGallery: string;
  /** … to a report that is still being written. */
  kindLive: string;
  /** … to something to try out. */
  kindInteractive: string;
  /** What a related link leads to is to be paid for. */
  forSubscribers: string;
  /** … asks for a registration that costs nothing. */
  withRegistration: string;
  /** Who has paid for what a related link leads to. */
  paidForBy: string;
  /** A related link leads to another website. */
  otherSite: string;
  /** A related link opens in a new tab or window. */
  newTab: string;
  /** A number of comments. */
  comments: PluralMessages;
  /** Zero comments. */
  noComments: string;
  /** No comments, and nobody may write one. */
  commentsClosed: string;
  /** A number of replies, such as those to a post that announced the article. */
  replies: PluralMessages;
  /** Zero replies. */
  noReplies: string;
  /** A number of reactions. */
  reactions: PluralMessages;
  /** Zero reactions. */
  noReactions: string;
  /** Name of the button that shows an image's credit. */
  imageCredit: string;
  /** Creators of an image. */
  imageBy: string;
  /** Where an image comes from. */
  imageSource: string;
  /** The licence that an image is used under. */
  imageLicense: string;
  /** Link to the place where an image can be licensed. */
  imageAcquire: string;
  /** Button that copies an image's credit. */
  copyCredit: string;
  /** Said when the credit has been copied. */
  creditCopied: string;
  /** An image is not the original any more. */
  imageModified: string;
  /** … and what was done to it, such as "cropped". */
  imageModifiedSo: string;
  /** Link that leads past an embed. */
  skipPast: string;
  /** Link that leads past an embed that has a name. */
  skipPastNamed: string;
  /** Writers of an article. */
  by: string;
  /** Minutes that an article takes to read. */
  readingTime: PluralMessages;
  /** Minutes that the rest of an article takes to read, one at least. */
  timeLeft: PluralMessages;
  /** Whole years since an article was written. */
  ageNotice: PluralMessages;
  /** Announces what an article is about to a reader who may not want to read it. */
  contentNote: string;
  /** Between those words and the reason, with the spaces that the language puts around it. */
  colon: string;
  /** By how much a figure has risen. */
  increase: string;
  /** By how much a figure has fallen. */
  decrease: string;
  /** A figure is as it was. */
  unchanged: string;
  /** Opens the content behind a note. */
  showContent: string;
  /** What content is about, behind "Content note:" and in a list, so in the form that a name of a subject has. */
  aboutViolence: string;
  aboutSexualViolence: string;
  /** Violence among those who live together. */
  aboutDomesticViolence: string;
  aboutChildAbuse: string;
  aboutAnimalCruelty: string;
  aboutHumanTrafficking: string;
  aboutWar: string;
  aboutDeath: string;
  /** Wounds, in words or in pictures. */
  aboutInjuries: string;
  aboutSelfHarm: string;
  aboutSuicide: string;
  aboutEatingDisorders: string;
  aboutDrugs: string;
  /** Racism and its like. */
  aboutDiscrimination: string;
  /** Who reported first. */
  firstPublishedBy: string;
  /** Through whom a report came. */
  via: string;
  /** Where figures come from. */
  dataFrom: string;
  /** When a source was looked at. */
  accessed: string;
  /** The licence that lets the page repeat the source. */
  republishedUnder: string;
  /** The licence that lets readers repeat the article. */
  mayRepublish: string;
  /** Link to a copy of the source in an archive. */
  archivedCopy: string;
  /** Such a link, with the day that the copy is of. */
  archivedCopyOf: string;
  /** Above a list of what has been corrected since the article was published. */
  corrections: string;
  /** Button that copies a citation of the source. */
  citeSource: string;
  /** Button that copies a citation of the article. */
  citeArticle: string;
  /** Button behind it, for one format, such as BibTeX or `plainText`. */
  copyAs: string;
  /** Said when that has happened. */
  copiedAs: string;
  /** Heading of the contents of an article. */
  contents: string;
  /** Button that copies the article's address. */
  copyLink: string;
  /** Said when the address has been copied. */
  linkCopied: string;
  /** Button that opens the device's own ways to share. */
  share: string;
  /** Link that opens a new mail with the article's address. */
  shareByMail: string;
  /** Button that copies a link to the text that the reader has selected. */
  copyQuote: string;
  /** Button that opens the form in which the reader says where on Mastodon they are. */
  shareOnMastodon: string;
  /** Name of the field for the address of the reader's server, such as mastodon.social. */
  mastodonServer: string;
  /** Box to be ticked by readers who want the address of their server to be there the next time. */
  rememberServer: string;
  /** Said when what the reader has written is no server's address. */
  noServer: string;
  /** Name of the definition of a term. */
  definition: string;
  /** Name of the button that closes a definition. */
  closeDefinition: string;
}
