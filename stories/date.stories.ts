import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';

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

/** Pressed, a fresh date shows the exact one. */
export const Pressed: Story = {
  ...Fresh,
  async play({canvasElement}) {
    const date = canvasElement.querySelector('article-date')!;
    await date.updateComplete;
    const button = date.shadowRoot!.querySelector('button')!;
    const before = button.textContent;
    await userEvent.click(button);
    await date.updateComplete;
    await expect(date.shadowRoot!.textContent).not.toBe(before);
  },
};

/** The four ways to write a date. */
export const Styles: Story = {
  render: () => html`
    <ul>
      ${['full', 'long', 'medium', 'short'].map(
        (style) => html`
          <li>
            <article-date date-style=${style}
              ><time datetime="2019-02-06">February 6, 2019</time></article-date
            >
          </li>
        `,
      )}
    </ul>
  `,
};

/** No date at all: nothing is made up. */
export const Empty: Story = {
  render: () => html`<p>Published <article-date></article-date></p>`,
};

export const RightToLeft: Story = {
  globals: {language: 'he'},
  render: () => html`
    <p>
      <article-date>פורסם ב־<time datetime="2019-02-06">6 בפברואר 2019</time></article-date>
    </p>
  `,
};

export const Anatomy: Story = anatomy(Default, '14rem');

export const Dark: Story = dark(Default);

export const ForcedColors: Story = forcedColors(Default);

export const Narrow: Story = narrow(Default);

export const LargeText: Story = largeText(Default);

export const Print: Story = print(Default);
