import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: [
    'Around a teaser on a front page, so that its date, share button and comment count belong to that article.',
    'Once on a page, with `selector`, in a theme that cannot wrap its articles.',
  ],
  avoid: [
    'On the page of one article that has JSON-LD, Open Graph or a canonical link: the elements read them.',
    'For looks: it makes no box.',
  ],
  dos: [
    {
      text: 'Name the article by its address.',
      markup: `<article-context url="/2019/totals/" thread="42">
  <article>…</article>
</article-context>`,
    },
    {text: 'Set the comment system once, at the top, and threads below it.'},
  ],
  donts: [
    {text: 'Give different facts here and in the page’s metadata.'},
    {text: 'Nest one in another of the same article.'},
  ],
  content: ['It has no words of its own.'],
  accessibility: ['It is not in the accessibility tree: its content stands in its place.'],
};
