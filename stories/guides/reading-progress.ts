import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: ['In long articles, where readers want to know how much is left.'],
  avoid: [
    'In short ones, which end before the bar says anything.',
    'To show the progress of a task: that is `<progress>`.',
  ],
  dos: [
    {
      text: 'Place it once, anywhere on the page.',
      markup: `<article-reading-progress></article-reading-progress>`,
    },
    {
      text: 'Name the article by `for` where a page has several.',
      markup: `<article-reading-progress for="story"></article-reading-progress>`,
    },
  ],
  donts: [
    {text: 'Make it thick, or a button. It is a hint at the edge of the window.'},
    {text: 'Put two on a page.'},
  ],
  content: [
    'It has no words, unless `additions/reading-progress-time.js` and `time-left` say how long the rest takes.',
  ],
  accessibility: [
    'Decoration: not in the accessibility tree, because a screen reader knows where it is in the page.',
    'With `time-left`, the minutes are text where the element stands; no screen reader is interrupted when they change.',
    'It moves with the reader’s own scrolling only, so reduced motion changes nothing.',
  ],
};
