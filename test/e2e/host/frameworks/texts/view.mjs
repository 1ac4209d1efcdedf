/**
 * The article as React, Preact and Vue build it, by calls.
 *
 * @param {(tag: string, properties: object, ...children: any[]) => any} h @param {import('../../texts.js').Texts} texts
 */
export const view = (h, {count, label, strong, tail, by, authors, date, before, ...texts}) =>
  h(
    'article',
    {},
    h(
      'article-comment-count',
      {count},
      h('a', {href: '#comments'}, h('i', {}), label, strong && h('b', {}, strong), tail),
    ),
    h(
      'article-byline',
      {},
      by,
      authors.map((author) => h('a', {rel: 'author', href: `/${author}/`, key: author}, author)),
      date && h('article-date', {slot: 'published'}, h('time', {dateTime: date}, `On ${date}`)),
    ),
    h('article-contents', {}),
    h(
      'p',
      {},
      before,
      texts.notes.map((note) => h('article-footnote', {key: note}, note)),
      ' in all.',
      texts.entries.map((entry, index) =>
        h('article-footnote', {for: `n${index}`, key: entry}, h('a', {href: `#n${index}`}, index + 1)),
      ),
    ),
    h('article-image-credit', {creator: 'Ann'}, texts.caption, h('img', {alt: ''})),
    texts.headings.map((heading) => h('h2', {id: heading.replace(/ /g, '-'), key: heading}, heading)),
    h(
      'article-pull-quote',
      {},
      'It concerns us.',
      texts.attribution && h('span', {slot: 'attribution'}, texts.attribution),
    ),
    h('article-term', {}, 'TVPA', before && h('span', {slot: 'definition'}, before)),
    h(
      'article-content-note',
      {reason: 'violence'},
      before && h('p', {slot: 'reason'}, before),
      tail && h('p', {}, tail),
    ),
    h('article-key-figure', {}, h('data', {value: count}, count), tail && h('span', {slot: 'label'}, tail)),
    h(
      'article-related-list',
      {},
      texts.related.map((title) =>
        h('article-related-link', {key: title}, h('a', {href: `/${title}/`}, title)),
      ),
    ),
    h('article-source', {}, h('a', {href: '/source/'}, tail)),
    h('article-share', {}, h('a', {href: '/report/'}, 'Link', tail)),
    h(
      'article-footnote-list',
      {heading: 'Citations'},
      h(
        'ol',
        {},
        texts.entries.map((entry, index) => h('li', {id: `n${index}`, key: entry}, entry)),
      ),
    ),
  );
