import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: [
    'For the words of a person who is named, set apart from the text.',
    'To repeat one sentence of the article for the eye (`from`).',
  ],
  avoid: [
    'For a long quotation within the argument: that is a `<blockquote>`.',
    'For a summary or a teaser in your own words.',
  ],
  dos: [
    {
      text: 'Say who said it, where and when.',
      markup: `<article-pull-quote>
  An arrest is not a conviction.
  <span slot="attribution">Ann Lee, New York, 2012</span>
</article-pull-quote>`,
    },
    {
      text: 'Repeat a sentence by its id, so that it is heard once and follows every change.',
      markup: `<p id="claim">An arrest is not a conviction.</p>
<article-pull-quote from="claim"></article-pull-quote>`,
    },
  ],
  donts: [
    {text: 'Copy a sentence of the article into it. It would be read twice.'},
    {text: 'Shorten a quotation until it says something else.'},
  ],
  content: [
    'The address of the source in `cite`, or as a link in the attribution, which is there without the script too.',
    'One or two sentences; thirty words at most.',
    'No quotation marks: they are written in the language of the quotation.',
  ],
  accessibility: [
    'Someone’s words are a block quotation with their source, a link when it has an address.',
    'A repeat is decoration: it is not in the accessibility tree, not copied, not printed.',
  ],
};
