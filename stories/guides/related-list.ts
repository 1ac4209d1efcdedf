import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: ['At the end of an article or of a section, for a few articles that lead further.'],
  avoid: [
    'For one link between paragraphs: that is `article-related-link` alone.',
    'For the contents of a page or a site.',
  ],
  dos: [
    {
      text: 'Put cards or plain links into it.',
      markup: `<article-related-list heading="Read on">
  <article-related-link><a href="/totals/">How to read…</a></article-related-link>
</article-related-list>`,
    },
    {
      text: 'Use two columns where cards have no pictures.',
      markup: `article-related-list {--article-related-list-columns: 2}`,
    },
  ],
  donts: [
    {text: 'Put more than six links into it: nobody chooses among twelve.'},
    {text: 'Mix articles with advertising.'},
  ],
  content: ['A heading that is a promise: “Read on”, “More on the law”.'],
  accessibility: [
    'A region, named as its heading, with a list, so that a screen reader says how many there are.',
    'The heading has the level that you give it.',
  ],
};
