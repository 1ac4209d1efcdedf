import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: [
    'In the template of a site whose articles already have footnotes, from any generator, editor or word processor.',
    'To try the elements on old articles, and take them away again without a trace.',
  ],
  avoid: [
    'Where you write the markup anew: write the elements.',
    'On pages that are not articles, such as lists of teasers.',
  ],
  dos: [
    {
      text: 'Name the region that holds the text and its notes.',
      markup: `<article-enhance selector=".entry-content"></article-enhance>`,
    },
    {text: 'Turn `debug` on while you set it up: it says what was left, and why.'},
  ],
  donts: [
    {text: 'Let it loose on the whole page.', markup: `<article-enhance selector="body"></article-enhance>`},
    {text: 'Ask for all `widgets` without a look at some old articles.'},
  ],
  content: [
    'A section of notes is found by its heading: “Notes”, “Citations”, and their like in the larger languages; add yours with `headings`.',
  ],
  accessibility: [
    'What it makes is what the elements are: see the footnote, the related link and the others.',
    'Links and ids keep working, also for who arrives from elsewhere.',
  ],
};
