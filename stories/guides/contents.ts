import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: [
    'In an article of several sections, so that readers see what there is and get there.',
    'As the way back from a long text: the section that is read is marked.',
  ],
  avoid: ['In an article of one or two sections.', 'As the navigation of a site.'],
  dos: [
    {text: 'Leave it empty, and let the headings speak.', markup: `<article-contents></article-contents>`},
    {text: 'Give headings ids of your own where others link to them; they are kept.'},
  ],
  donts: [
    {text: 'Write a list that leaves sections out without saying so.'},
    {
      text: 'List every level of heading. Two are enough to find a section.',
      markup: `<article-contents headings="h2, h3, h4, h5, h6"></article-contents>`,
    },
  ],
  content: [
    'Short headings that say what the section says: “What the law says”, not “Background”.',
    '“Contents” is the default heading; “In this article” suits a news site.',
  ],
  accessibility: [
    'A navigation region, named as its heading, on the browser’s own disclosure.',
    'Following a link takes focus to the heading; the current section is marked with `aria-current`.',
    'With `additions/contents-roots.js` and `roots`, headings in open shadow roots are listed, and get focus, too.',
  ],
};
