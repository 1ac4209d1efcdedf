import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: [
    'As the first element of a page: past the menu to the article.',
    'Around an embed with many controls, such as a map.',
  ],
  avoid: ['Before content that is short, or that nobody tabs through.'],
  dos: [
    {
      text: 'Lead to the main content by its id.',
      markup: `<article-skip-link><a href="#main">Skip to the article</a></article-skip-link>
…
<main id="main">`,
    },
    {
      text: 'Name what is skipped.',
      markup: `<article-skip-link label="Skip past the map">…</article-skip-link>`,
    },
  ],
  donts: [
    {text: 'Hide the link with `display: none` of your own: then nobody can reach it.'},
    {text: 'Offer more than three of them. The first Tab should lead to the article.'},
  ],
  content: ['“Skip to” and the place, or “Skip past” and the thing.'],
  accessibility: [
    'A link that is seen while it has focus. It takes focus along, so that the next Tab goes on from there.',
    'It adds no other stop.',
  ],
};
