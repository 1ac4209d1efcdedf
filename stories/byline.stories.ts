import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Elements/Byline',
  component: 'article-byline',
  render: () => html`
    <article-byline reading-time>
      <a rel="author" href="#ann">Ann Lee</a>
      <a rel="author" href="#bo">Bo Chen</a>
      <article-date slot="published"><time datetime="2019-02-06">February 6, 2019</time></article-date>
      <article-date slot="updated">Updated <time datetime="2019-08-01">August 1, 2019</time></article-date>
      <article-comment-count slot="more" count="0"><a href="#comments">Comments</a></article-comment-count>
    </article-byline>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** No author, no “By”. */
export const WithoutAnAuthor: Story = {
  render: () => html`
    <article-byline>
      <article-date slot="published"><time datetime="2019-02-06">February 6, 2019</time></article-date>
      <article-comment-count slot="more" count="0"><a href="#comments">Comments</a></article-comment-count>
    </article-byline>
  `,
};

/** One author. */
export const OneAuthor: Story = {
  render: () => html` <article-byline><a rel="author" href="#ann">Ann Lee</a></article-byline> `,
};

/** An update of the same day is the same news, and not shown. */
export const UpdatedOnTheSameDay: Story = {
  render: () => html`
    <article-byline>
      <a rel="author" href="#ann">Ann Lee</a>
      <article-date slot="published"><time datetime="2019-02-06T09:00Z">February 6, 2019</time></article-date>
      <article-date slot="updated"
        >Updated <time datetime="2019-02-06T11:00Z">February 6, 2019</time></article-date
      >
    </article-byline>
  `,
};
