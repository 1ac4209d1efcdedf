import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: ['For every picture that somebody else has made, and every one with a licence that asks for it.'],
  avoid: [
    'For what the picture shows: that is the `<figcaption>`.',
    'For the text of an article: that is `article-source`.',
  ],
  dos: [
    {
      text: 'Give each fact its attribute: the line is made in the language of the page.',
      markup: `<article-image-credit creator="Ann Lee" license="CC BY-SA 4.0">
  <img src="cover.jpg" width="1600" height="800" alt="…">
</article-image-credit>`,
    },
    {text: 'Keep the credit below the picture. On it or behind a button is for pages with many pictures.'},
  ],
  donts: [
    {
      text: 'Put the credit into `alt`. It is no description of the picture.',
      markup: `<img src="cover.jpg" alt="Photo: Ann Lee">`,
    },
    {text: 'Hide the credit behind a button where the licence asks that it be seen.'},
  ],
  content: [
    'What was done to the picture, in a few words: `modified="cropped"`, with the addition for details.',
    'Names as the makers give them; several are separated by semicolons.',
    'The licence by its short name, “CC BY-SA 4.0”: its deed is linked by itself.',
  ],
  accessibility: [
    'A credit (`doc-credit`) behind the caption, as text and links.',
    'Behind a button: named “Image credit”; Enter or Space opens it, Escape closes it, and focus is on the button again.',
  ],
};
