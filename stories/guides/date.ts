import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: ['For every date that readers see: published, updated, looked at.'],
  avoid: [
    'For a point in a story, such as “in the spring of 2019”: write that as text.',
    'For an event that lies ahead with a time zone to convert: dates are shown as they are written.',
  ],
  dos: [
    {
      text: 'Write the date out inside, as it should read without the script.',
      markup: `<article-date>
  Published <time datetime="2019-02-06">February 6, 2019</time>
</article-date>`,
    },
    {text: 'Write the time zone into `datetime` where there is a time.'},
  ],
  donts: [
    {
      text: 'Write “yesterday” as the text: it is wrong a day later, in feeds and in print.',
      markup: `<article-date><time datetime="2019-02-06">yesterday</time></article-date>`,
    },
    {text: 'Make fresh dates of days: `fresh-hours="168"` says “6 days ago”, and readers count.'},
  ],
  content: [
    'A word before it when there are several dates: “Published”, “Updated”.',
    'Never only digits: 6/2/2019 is two different days.',
  ],
  accessibility: [
    'A fresh date is a button that shows the exact date; its name holds both, and print has the exact one.',
    'An older one is text, with the date for machines in `datetime`.',
  ],
};
