/** What the library knows of one tag, beside the attributes that its class observes. */
export interface KnownTag {
  /** Names of the slots that an author writes. */
  readonly slots?: readonly string[];
  /** Attributes that an addition brings, with the names of the additions, and the value that each is for. */
  readonly additions?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  /** Attributes that know these values only. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Attributes that hold several of these words. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Attributes that hold a date. */
  readonly dates?: readonly string[];
  /** Attributes that hold the id of another element. */
  readonly ids?: readonly string[];
}

const levels = ['1', '2', '3', '4', '5', '6'];

const noteAdditions = {
  copy: 'footnote-copy',
  preview: 'footnote-hover',
  placement: {inline: 'footnote-inline', margin: 'footnote-margin'},
};

/** Every tag of the library. */
export const knownTags: Readonly<Record<string, KnownTag>> = {
  'article-age-notice': {dates: ['published']},
  'article-byline': {slots: ['published', 'updated', 'more']},
  'article-comment-count': {
    additions: {sum: 'comment-sum'},
    values: {label: ['comments', 'replies', 'reactions'], consent: ['required', 'granted']},
  },
  'article-content-note': {slots: ['reason'], additions: {category: 'content-note-categories'}},
  'article-contents': {additions: {roots: 'contents-roots'}},
  'article-context': {dates: ['published', 'modified']},
  'article-date': {values: {'date-style': ['full', 'long', 'medium', 'short']}},
  'article-enhance': {
    words: {widgets: ['footnotes', 'related', 'credits', 'quotes', 'contents', 'dates']},
  },
  'article-footnote': {
    slots: ['note'],
    additions: noteAdditions,
    values: {preview: ['hover'], placement: ['inline', 'margin']},
    ids: ['for'],
  },
  'article-footnote-list': {
    slots: ['heading'],
    additions: noteAdditions,
    values: {'heading-level': levels, preview: ['hover'], placement: ['inline', 'margin']},
  },
  'article-image-credit': {
    slots: ['credit', 'more'],
    additions: {
      copy: 'image-credit-copy',
      modified: 'image-credit-details',
      year: 'image-credit-details',
      from: 'image-credit-from',
    },
    values: {placement: ['caption', 'overlay', 'button']},
  },
  'article-key-figure': {slots: ['label', 'change', 'source'], additions: {compact: 'key-figure-compact'}},
  'article-pull-quote': {slots: ['attribution']},
  'article-reading-progress': {additions: {'time-left': 'reading-progress-time'}, ids: ['for']},
  'article-related-link': {
    slots: ['image', 'description', 'source', 'date'],
    additions: {
      kind: 'related-link-labels',
      duration: 'related-link-labels',
      access: 'related-link-labels',
      sponsor: 'related-link-labels',
      external: 'related-link-labels',
      'new-tab': 'related-link-labels',
      unfurl: 'related-link-unfurl',
    },
    values: {'heading-level': levels},
  },
  'article-related-list': {slots: ['heading'], values: {'heading-level': levels}},
  'article-share': {additions: {quotes: 'share-quote', mastodon: 'share-mastodon'}},
  'article-skip-link': {},
  'article-source': {
    slots: ['corrections'],
    additions: {
      license: 'source-details',
      'license-url': 'source-details',
      republish: 'source-details',
      'archived-url': 'source-details',
      archived: 'source-details',
      copy: 'source-details',
      citation: 'source-details',
      'work-title': 'source-details',
    },
    values: {kind: ['first', 'via', 'data']},
    dates: ['published', 'accessed', 'archived'],
  },
  'article-term': {slots: ['full', 'definition']},
};
