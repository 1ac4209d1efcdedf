import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: [
    'Between two paragraphs, for the one article that leads further at this point.',
    'In an `article-related-list`, at the end.',
  ],
  avoid: [
    'For a link that belongs to the sentence: write it there.',
    'For advertising: a card looks like advice of the newsroom.',
  ],
  dos: [
    {
      text: 'Write one link, whose text is the title of the other article.',
      markup: `<article-related-link>
  <a href="/totals/">How to read an arrest total</a>
</article-related-link>`,
    },
    {
      text: 'Give pictures an empty `alt` as a rule: the title says where the link leads.',
      markup: `<img slot="image" src="totals.jpg" alt="" width="320" height="240">`,
    },
  ],
  donts: [
    {
      text: 'Write “Read more” as the link.',
      markup: `<article-related-link><a href="/totals/">Read more</a></article-related-link>`,
    },
    {text: 'Open a new tab without need. Where one opens, the addition for labels says so.'},
    {text: 'Wrap the whole card into a link: a screen reader would read all of it as one name.'},
  ],
  content: [
    'The title as the other article has it.',
    'One sentence of description, which does not repeat the title.',
  ],
  accessibility: [
    'An article, named by its title, with one link. The card can be pressed anywhere, but Tab stops once.',
    'Set `heading-level` where the title should be found among the headings of the page.',
  ],
};
