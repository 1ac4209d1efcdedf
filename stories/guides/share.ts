import type {Guide} from '../../.storybook/docs/guide.js';

export const guide: Guide = {
  use: ['To pass an article on: its address is copied, mailed, or given to the device’s own share sheet.'],
  avoid: ['For buttons of networks that count and follow: this one tells nobody.'],
  dos: [
    {
      text: 'Write the link to the article inside, for readers without the script.',
      markup: `<article-share>
  <a href="/2019/02/report/">Link to this article</a>
</article-share>`,
    },
    {text: 'Place it at the end, where readers know whether they want to share.'},
  ],
  donts: [
    {text: 'Put it beside every paragraph.'},
    {
      text: 'Write parameters that follow readers, such as `utm_source`, into the link: its address is passed on as it is.',
    },
  ],
  content: [
    'The buttons speak the language of the page. `share-title` is for a title better than that of the page.',
  ],
  accessibility: [
    'Buttons and a link, each named by what it does. That the link is copied is announced.',
    'Where the browser refuses to copy, the address is shown and selected.',
    'With `additions/share-mastodon.js`, the form is behind a button that says whether it is open; Escape closes it.',
  ],
};
