import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Elements/Date',
  component: 'article-date',
  render: () => html`
    <p>
      <article-date
        >Published <time datetime="2019-02-06T09:00:00-08:00">February 6, 2019</time></article-date
      >
    </p>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** Relative while it is fresh; press it for the exact date. */
export const Fresh: Story = {
  render: () => html`
    <p>
      <article-date
        ><time datetime=${new Date(Date.now() - 3 * 3_600_000).toISOString()}>today</time></article-date
      >
    </p>
  `,
};

/** With the time of day of its place. */
export const WithTime: Story = {
  render: () => html`
    <p>
      <article-date show-time date-style="medium"
        ><time datetime="2019-02-06T09:00-08:00">February 6</time></article-date
      >
    </p>
  `,
};

/** In the calendar, the words and the digits of the page’s language. */
export const OtherLanguage: Story = {
  render: () => html`
    <p lang="ar-EG" dir="rtl">
      <article-date><time datetime="2019-02-06">6 فبراير 2019</time></article-date>
    </p>
  `,
};

/** A date that cannot be read stays as it was written. */
export const Unreadable: Story = {
  render: () => html`
    <p>
      <article-date><time>early in February</time></article-date>
    </p>
  `,
};
