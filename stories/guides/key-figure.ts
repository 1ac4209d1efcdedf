import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: [
    'For the one number that an article turns on, with what it counts and where it comes from.',
    'For a few of them in a list.',
  ],
  avoid: [
    'For numbers that need each other to be understood: that is a table.',
    'For a number that changes while one reads.',
  ],
  dos: [
    {
      text: 'Say what is counted, and by whom.',
      markup: `<article-key-figure>
  <data value="339">339</data>
  <span slot="label">arrests</span>
  <span slot="source">The agencies, January 2019</span>
</article-key-figure>`,
    },
    {text: 'Make several figures a list.'},
    {
      text: 'Shorten numbers of millions, `compact`, with `additions/key-figure-compact.js`: the exact one stays at hand.',
    },
  ],
  donts: [
    {
      text: 'Show a number without a source.',
      markup: `<article-key-figure><data value="339"></data></article-key-figure>`,
    },
    {text: 'Say by colour alone whether a change is good.'},
  ],
  content: [
    'The label is a noun that fits behind the number: “arrests”.',
    'A change has its direction in words, and its time: “12 more than in 2018”.',
  ],
  accessibility: [
    'Read in one go: number, label, change, source.',
    'Nothing counts up, so nothing is announced twice.',
  ],
};
