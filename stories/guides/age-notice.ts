import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: [
    'To tell readers who come from a search engine that what they read may no longer hold.',
    'In a template, once: it shows itself only where the article is old enough.',
  ],
  avoid: [
    'For a correction or an update with content of its own: write that as text, with its date.',
    'On pages that are kept up to date, such as a guide; give their `modified` date instead.',
  ],
  dos: [
    {
      text: 'Place it above the first paragraph, where it is read before the article.',
      markup: `<h1>Three days, 339 arrests</h1>
<article-age-notice></article-age-notice>
<p>…</p>`,
    },
    {text: 'Let the page say its dates in JSON-LD or Open Graph; then no attribute is needed.'},
  ],
  donts: [
    {text: 'Make an alert of it. It is no news to anybody who is reading.'},
    {
      text: 'Count the years in words of your own: next year they are wrong.',
      markup: `<article-age-notice>This article is 7 years old.</article-age-notice>`,
    },
  ],
  content: [
    'The words of its own are enough as a rule: they count the years in the language of the page.',
    'Words of yours say what is old: “This report is from 2019, and so are its figures.”',
  ],
  accessibility: [
    'A note, which is not announced by itself: it is met where it stands.',
    'It has no controls and takes no focus.',
  ],
};
