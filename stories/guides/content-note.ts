import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: [
    'Before content that some readers do not want to meet unprepared, with the reason and where to find help.',
    'Around a passage that is hard to look at, which stays closed until it is asked for.',
  ],
  avoid: [
    'For spoilers or long asides: use `<details>`.',
    'For age checks or anything that has to be enforced: whoever opens it sees it.',
  ],
  dos: [
    {
      text: 'Say the reason in a few plain words, and a helpline if there is one.',
      markup: `<article-content-note reason="human trafficking">
  <p slot="reason">Help at any hour: <a href="tel:+18883737888">1-888-373-7888</a>.</p>
  <p>…</p>
</article-content-note>`,
    },
    {
      text: 'In a template for several languages, name categories, `category="violence"`, with `additions/content-note-categories.js`.',
    },
    {text: 'Leave it as a note alone, without content, when the whole article is meant.'},
  ],
  donts: [
    {
      text: 'Write “Trigger warning” and nothing else: it does not say of what.',
      markup: `<article-content-note label="Trigger warning"></article-content-note>`,
    },
    {text: 'Put the helpline into what is closed.'},
  ],
  content: [
    'Name the subject, not the feeling: “human trafficking”, not “disturbing content”.',
    'No detail in the reason that the note is there to warn of.',
  ],
  accessibility: [
    'A note, with the browser’s own disclosure: Enter or Space opens and closes it.',
    'The reason is never hidden. Find in page opens the content where the browser does so for `<details>`.',
  ],
};
