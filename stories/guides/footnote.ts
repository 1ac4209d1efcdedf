import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: [
    'For a source, a remark or a definition that a few readers want and all others may pass by.',
    'To cite the same source several times: references share one number.',
  ],
  avoid: [
    'For what every reader needs: write it into the sentence.',
    'For a single word that needs explaining: that is `article-term`.',
    'For more than a few paragraphs: that is a section, or another article.',
  ],
  dos: [
    {
      text: 'Write the note where its number is to stand, without a space before it and behind the full stop.',
      markup: `<p>The law is older than it looks.<article-footnote>Act of 2000,
Pub. L. 106-386.</article-footnote></p>`,
    },
    {
      text: 'Put a list of the notes at the end, for print and for those who read on.',
      markup: `<article-footnote-list heading="Citations"></article-footnote-list>`,
    },
  ],
  donts: [
    {
      text: 'Put a block, such as a `<p>`, into a note in a paragraph. The HTML parser ends the paragraph there.',
      markup: `<p>The law.<article-footnote><p>Act of 2000.</p></article-footnote></p>`,
    },
    {
      text: 'Write the number yourself. It follows the order of the text.',
      markup: `<article-footnote mark="3">…</article-footnote>`,
    },
  ],
  content: [
    'Begin with what matters: author, title, year; or with the remark itself.',
    'One note, one matter. Two sources in one note cannot be cited again alone.',
    'A link is named by where it leads, not “here”.',
  ],
  accessibility: [
    'A button named “Footnote 1”, which says whether it is open. Enter or Space opens the note, Escape closes it, and focus is on the button again.',
    'Tab goes from the button into the note, then on in the sentence, which closes it.',
    'One note is open at a time. Nothing opens by itself.',
  ],
};
