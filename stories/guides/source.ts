import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: ['To say who reported something first, whose report an article follows, or whose data it uses.'],
  avoid: [
    'For the source of one sentence: that is a footnote.',
    'For a picture: that is `article-image-credit`.',
  ],
  dos: [
    {
      text: 'Let the link’s text name the source, for readers without the script.',
      markup: `<article-source publisher="KTLA" published="2019-01-29">
  <a href="https://ktla.com/">Read the full coverage by KTLA</a>
</article-source>`,
    },
    {
      text: 'Say when you have corrected something, and what.',
      markup: `<article-source publisher="KTLA" published="2019-01-29">
  <a href="https://ktla.com/">Read the full coverage by KTLA</a>
  <ul slot="corrections">
    <li><time datetime="2019-02-08">February 8, 2019</time>: 93 task forces took part, not 39.</li>
  </ul>
</article-source>`,
    },
    {text: 'Say when data was looked at: `kind="data" accessed="2019-07-30"`.'},
  ],
  donts: [
    {
      text: 'Write “click here”.',
      markup: `<article-source><a href="https://ktla.com/">Click here</a></article-source>`,
    },
    {text: 'Name a source that the article does not use.'},
  ],
  content: ['Names of publications as they write themselves; several reporters are separated by semicolons.'],
  accessibility: ['Text and a link in reading order, in one paragraph.'],
};
