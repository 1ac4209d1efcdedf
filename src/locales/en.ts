import type {Messages} from './messages.js';

/*
 * The words of each element for itself, so that a page that loads one element loads no others' words. An element brings
 * its own along with `provideEnglish`.
 */

export const footnoteWords = {
  footnote: 'Footnote {number}',
  closeFootnote: 'Close footnote {number}',
  mention: 'Mention {number} of {count}',
  previousMention: 'Previous mention',
  nextMention: 'Next mention',
  toList: 'Show in the list of notes',
} satisfies Partial<Messages>;

export const footnoteListWords = {
  footnotes: 'Footnotes',
  backToReference: 'Back to reference {reference}',
} satisfies Partial<Messages>;

export const copyCitationWords = {
  copy: 'Copy',
  copied: 'Copied',
  copyCitation: 'Copy citation {number}',
  copyCitationAs: 'Copy citation {number} as {format}',
  citationCopied: 'Citation {number} copied as {format}',
  plainText: 'text',
} satisfies Partial<Messages>;

export const relatedWords = {
  related: 'Related',
} satisfies Partial<Messages>;

export const relatedLabelWords = {
  kindAudio: 'Audio',
  kindVideo: 'Video',
  kindGallery: 'Pictures',
  kindLive: 'Live',
  kindInteractive: 'Interactive',
  forSubscribers: 'For subscribers',
  withRegistration: 'With free registration',
  paidForBy: 'Paid for by {sponsor}',
  otherSite: 'Other website: {site}',
  newTab: 'Opens in a new tab',
} satisfies Partial<Messages>;

export const commentCountWords = {
  comments: {one: '{count} comment', other: '{count} comments'},
  noComments: 'No comments',
  commentsClosed: 'Comments closed',
  replies: {one: '{count} reply', other: '{count} replies'},
  noReplies: 'No replies',
  reactions: {one: '{count} reaction', other: '{count} reactions'},
  noReactions: 'No reactions',
} satisfies Partial<Messages>;

export const imageCreditWords = {
  imageCredit: 'Image credit',
  imageBy: 'Image: {creators}',
  imageSource: 'Source: {source}',
  imageLicense: 'Licence: {license}',
  imageAcquire: 'License this image',
} satisfies Partial<Messages>;

export const copyCreditWords = {
  copyCredit: 'Copy credit',
  creditCopied: 'Credit copied',
} satisfies Partial<Messages>;

export const imageDetailWords = {
  imageModified: 'Modified',
  imageModifiedSo: 'Modified: {changes}',
} satisfies Partial<Messages>;

export const skipLinkWords = {
  skipPast: 'Skip past this content',
  skipPastNamed: 'Skip past {title}',
} satisfies Partial<Messages>;

export const bylineWords = {
  by: 'By {authors}',
  readingTime: {one: '{count} minute to read', other: '{count} minutes to read'},
} satisfies Partial<Messages>;

export const timeLeftWords = {
  timeLeft: {one: '{count} minute left', other: '{count} minutes left'},
} satisfies Partial<Messages>;

export const ageNoticeWords = {
  ageNotice: {
    one: 'This article is more than {count} year old',
    other: 'This article is more than {count} years old',
  },
} satisfies Partial<Messages>;

export const keyFigureWords = {
  increase: 'up {count}',
  decrease: 'down {count}',
  unchanged: 'unchanged',
} satisfies Partial<Messages>;

export const contentNoteWords = {
  contentNote: 'Content note',
  colon: ': ',
  showContent: 'Show the content',
} satisfies Partial<Messages>;

export const contentCategoryWords = {
  aboutViolence: 'violence',
  aboutSexualViolence: 'sexual violence',
  aboutDomesticViolence: 'domestic violence',
  aboutChildAbuse: 'child abuse',
  aboutAnimalCruelty: 'cruelty to animals',
  aboutHumanTrafficking: 'human trafficking',
  aboutWar: 'war',
  aboutDeath: 'death',
  aboutInjuries: 'injuries',
  aboutSelfHarm: 'self-harm',
  aboutSuicide: 'suicide',
  aboutEatingDisorders: 'eating disorders',
  aboutDrugs: 'drugs',
  aboutDiscrimination: 'discrimination',
} satisfies Partial<Messages>;

export const sourceWords = {
  firstPublishedBy: 'First published by {publisher}',
  via: 'Via {publisher}',
  dataFrom: 'Data: {publisher}',
  accessed: 'accessed {date}',
} satisfies Partial<Messages>;

export const sourceDetailWords = {
  republishedUnder: 'Republished under {license}',
  mayRepublish: 'You may republish this article under {license}',
  archivedCopy: 'Archived copy',
  archivedCopyOf: 'Archived copy of {date}',
  corrections: 'Corrections',
  citeSource: 'Cite this source',
  citeArticle: 'Cite this article',
  copyAs: 'Copy as {format}',
  copiedAs: 'Copied as {format}',
} satisfies Partial<Messages>;

export const contentsWords = {
  contents: 'Contents',
} satisfies Partial<Messages>;

export const shareWords = {
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  share: 'Share',
  shareByMail: 'Send by mail',
} satisfies Partial<Messages>;

export const shareQuoteWords = {
  copyQuote: 'Copy link to the selection',
} satisfies Partial<Messages>;

export const shareMastodonWords = {
  shareOnMastodon: 'Share on Mastodon',
  mastodonServer: 'Your Mastodon server',
  rememberServer: 'Remember it on this device',
  noServer: 'That is not the address of a server',
} satisfies Partial<Messages>;

export const termWords = {
  definition: 'Definition of {term}',
  closeDefinition: 'Close the definition of {term}',
} satisfies Partial<Messages>;

/** English: built into the module, and used where a language has no pack. */
export const en: Messages = {
  language: 'en',
  ...footnoteWords,
  ...footnoteListWords,
  ...copyCitationWords,
  ...relatedWords,
  ...relatedLabelWords,
  ...commentCountWords,
  ...imageCreditWords,
  ...copyCreditWords,
  ...imageDetailWords,
  ...skipLinkWords,
  ...bylineWords,
  ...timeLeftWords,
  ...ageNoticeWords,
  ...keyFigureWords,
  ...contentNoteWords,
  ...contentCategoryWords,
  ...sourceWords,
  ...sourceDetailWords,
  ...contentsWords,
  ...shareWords,
  ...shareQuoteWords,
  ...shareMastodonWords,
  ...termWords,
};
