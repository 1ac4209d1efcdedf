import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';
import '../src/additions/comment-sum.js';

/** Stands in for the comment system of a story, which asks no other machine. */
const answering = (body: string | null) => () => {
  const {fetch} = globalThis;
  const headers = {'Content-Type': 'application/json'};
  globalThis.fetch = (request, options) => {
    if (!String(request).startsWith('https://comments.example/')) return fetch(request, options);
    return body === null ? new Promise(() => undefined) : Promise.resolve(new Response(body, {headers}));
  };
  return () => {
    globalThis.fetch = fetch;
  };
};

const asking = {system: 'json', endpoint: 'https://comments.example/counts.json', thread: 'count'};

const meta: Meta = {
  title: 'Elements/Comment count',
  component: 'article-comment-count',
  args: {count: '12'},
  render: ({count, closed, label, system, endpoint, thread}) => html`
    <p>
      Published February 6, 2019 ·
      <article-comment-count
        count=${count ?? nothing}
        ?closed=${closed}
        label=${label || nothing}
        system=${system || nothing}
        endpoint=${endpoint || nothing}
        thread=${thread || nothing}
        ><a href="#comments">Comments</a></article-comment-count
      >
    </p>
  `,
};

export default meta;

type Story = StoryObj;

/** The number that the server has written. */
export const Given: Story = {};

export const None: Story = {args: {count: '0'}};

/** Nobody may comment any more, and nobody has. */
export const Closed: Story = {
  args: {count: '0', closed: true},
};

export const One: Story = {args: {count: '1'}};

/** A large number is rounded; the link's name holds the exact one too. */
export const Many: Story = {args: {count: '1234'}};

/** Nothing is known, and nobody is asked: the author's words stay. */
export const Unknown: Story = {args: {count: undefined}};

/** A comment system is asked; this one never answers. What the page gives is shown meanwhile. */
export const Loading: Story = {
  args: {count: undefined, ...asking},
  beforeEach: answering(null),
};

/** The comment system has answered. */
export const Loaded: Story = {
  args: {count: '11', ...asking},
  beforeEach: answering('{"count": 12}'),
  async play({canvas}) {
    await waitFor(() => expect(canvas.getByRole('link')).toHaveTextContent('12 comments'));
  },
};

/** The comment system has answered with nonsense: what the page gives stays. */
export const Failed: Story = {
  args: {count: undefined, ...asking},
  beforeEach: answering('{"count": "<b>12</b>"}'),
};

/** Posts elsewhere have replies rather than comments. */
export const Replies: Story = {args: {label: 'replies'}};

/** With the addition comment-sum: the sum of several counts, which stand below it as its breakdown. */
export const Sum: Story = {
  render: () => html`
    <article-comment-count sum=".sum-part"><a href="#comments">Comments</a></article-comment-count>
    <ul>
      <li>On this site: <article-comment-count class="sum-part" count="12"></article-comment-count></li>
      <li>
        On Mastodon:
        <article-comment-count class="sum-part" count="3" label="replies"
          ><a href="https://social.example/@desk/1">Replies</a></article-comment-count
        >
      </li>
    </ul>
  `,
};

/** States can be styled: `article-comment-count:state(zero)`. */
export const Themed: Story = {
  args: {count: '0', '--article-comment-count-min-inline-size': '0'},
  render: (args, context) => html`
    <style>
      article-comment-count:state(zero) {
        font-style: italic;
      }
    </style>
    ${meta.render!(args, context)}
  `,
};

/** An icon in the link stays, and so do words for screen readers. */
export const WithAnIcon: Story = {
  render: ({count}) => html`
    <article-comment-count count=${count}>
      <a href="#comments">
        <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="currentcolor">
          <path d="M2 2h12v9H7l-3 3v-3H2z" />
        </svg>
        Comments
      </a>
    </article-comment-count>
  `,
};

export const RightToLeft: Story = {
  globals: {direction: 'rtl', language: 'ar'},
  render: () => html`
    <p>
      نُشر في ٦ فبراير ٢٠١٩ ·
      <article-comment-count count="12"><a href="#comments">التعليقات</a></article-comment-count>
    </p>
  `,
};

export const OtherLanguage: Story = {args: {count: '1234'}, globals: {language: 'de'}};

export const Anatomy: Story = anatomy(Given);

export const Dark: Story = dark(Given);

export const ForcedColors: Story = forcedColors(Given);

export const Narrow: Story = narrow(Given);

export const LargeText: Story = largeText(Given);

export const Print: Story = print(Given);
