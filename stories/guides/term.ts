import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: [
    'For a word or an abbreviation that some readers do not know, with a definition of a sentence or two.',
  ],
  avoid: ['For a source or an aside: that is a footnote.', 'For every mention: the first one is enough.'],
  dos: [
    {
      text: 'Write the definition behind the term, in its slot.',
      markup: `<article-term>TVPA<span slot="definition">Trafficking Victims
Protection Act of 2000</span></article-term>`,
    },
    {text: 'Define a term once in an article, where it comes first.'},
  ],
  donts: [
    {text: 'Use it for what the sentence can say.'},
    {
      text: 'Put a list or a picture into a definition in a paragraph.',
      markup: `<article-term>TVPA<ul slot="definition">…</ul></article-term>`,
    },
  ],
  content: [
    'A definition that can stand in brackets behind the term, because in print it does.',
    'No links in it that lead away before the sentence ends.',
  ],
  accessibility: [
    'The term is a button that says whether its definition is open. Enter or Space opens it, Escape closes it, and focus is on the term again.',
    'Without a definition it stays text.',
  ],
};
