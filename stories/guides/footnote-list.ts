import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: [
    'At the end of an article with notes, under “Notes”, “Citations” or “Sources”.',
    'Around a list of notes that a page already has.',
  ],
  avoid: [
    'For further reading that no sentence refers to: that is an ordinary list, or `article-related-list`.',
  ],
  dos: [
    {
      text: 'Leave it empty where the notes stand in the sentences.',
      markup: `<article-footnote-list heading="Citations"></article-footnote-list>`,
    },
    {
      text: 'Give the heading the level that it has in the article.',
      markup: `<article-footnote-list heading="Notes" heading-level="3"></article-footnote-list>`,
    },
    {
      text: 'Let scholars take the sources with them, as BibTeX or RIS: with `additions/footnote-copy.js`.',
    },
  ],
  donts: [
    {text: 'Copy the notes by hand: they go out of step.'},
    {text: 'Set `merge` where notes on one source say different things that must stay apart.'},
  ],
  content: [
    'A heading that says what the notes are: “Citations” for sources alone, “Notes” for remarks too.',
    'Write addresses and DOIs as they are; they become links without a changed letter.',
  ],
  accessibility: [
    'A region of endnotes, named as its heading, with a list. Each entry leads back to every place that refers to it.',
    'Who arrives from the text has focus on the link back.',
  ],
};
