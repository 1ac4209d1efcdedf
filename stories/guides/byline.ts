import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: [
    'To say who wrote an article and when, in one line below the headline.',
    'Where parts may be missing: a post without an author, without a date, without comments.',
  ],
  avoid: [
    'For the names below a picture: that is `article-image-credit`.',
    'For the source of a report of others: that is `article-source`.',
  ],
  dos: [
    {
      text: 'Write each author as an element of its own, as a link if there is a page to lead to.',
      markup: `<article-byline>
  <a rel="author" href="/ann/">Ann Lee</a>
  <a rel="author" href="/bo/">Bo Chen</a>
</article-byline>`,
    },
    {text: 'Put dates into their slots, so that an update of the same day is left out.'},
  ],
  donts: [
    {
      text: 'Write “By” or “and” yourself: the line writes them in the language of the page.',
      markup: `<article-byline>By <a href="/ann/">Ann Lee</a> and Bo</article-byline>`,
    },
    {text: 'Write “Staff” or “Admin” where nobody is named. Leave the name out.'},
  ],
  content: [
    'Names as the writers use them, without titles.',
    'Nothing but authors, dates, reading time and comments: what else there is to say belongs below it.',
  ],
  accessibility: [
    'Plain text and links in reading order; the line is no list, because it is read as a sentence.',
    'Dots between the parts are decoration and are not read.',
  ],
};
