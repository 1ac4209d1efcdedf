import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';

const meta: Meta = {
  title: 'Elements/Contents',
  component: 'article-contents',
  render: () => html`
    <article>
      <article-contents></article-contents>
      <h2>A joint effort</h2>
      <p>Agencies took part.</p>
      <h3>What it counted</h3>
      <p>Arrests and rescues.</p>
      <h2>What the law says</h2>
      <p>A law of 2000.</p>
    </article>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** A list of the author’s is kept; the current section is marked in it. */
export const OwnList: Story = {
  render: () => html`
    <article-contents heading="In this article">
      <ol>
        <li><a href="#story-first">First</a></li>
        <li><a href="#story-second">Second</a></li>
      </ol>
    </article-contents>
    <h2 id="story-first">First</h2>
    <p>Text.</p>
    <h2 id="story-second">Second</h2>
    <p>Text.</p>
  `,
};

/** The reader closes the contents and opens them again. */
export const ClosedByTheReader: Story = {
  ...Default,
  async play({canvasElement}) {
    const contents = canvasElement.querySelector('article-contents')!;
    await contents.updateComplete;
    const details = contents.shadowRoot!.querySelector('details')!;
    const wasOpen = details.open;
    await userEvent.click(details.querySelector('summary')!);
    await expect(details.open).toBe(!wasOpen);
  },
};

/** Headings of every length, a dozen of them. */
export const Long: Story = {
  render: () => html`
    <article>
      <article-contents></article-contents>
      ${Array.from({length: 12}, (_, index) =>
        index % 3 === 0
          ? html`<h2>
              What the law of the year ${2000 + index} says of those who were brought here against their will
            </h2>`
          : html`<h3>Section ${index + 1}</h3>`,
      )}
    </article>
  `,
};

/** Without a heading there is nothing to list, and nothing is shown. */
export const Empty: Story = {
  render: () => html`
    <article>
      <article-contents></article-contents>
      <p>A short article, without a heading.</p>
    </article>
  `,
};

export const OtherLanguage: Story = {
  globals: {language: 'de'},
  render: () => html`
    <article>
      <article-contents></article-contents>
      <h2>Gemeinsames Vorgehen</h2>
      <p>Mehrere Behörden nahmen teil.</p>
      <h2>Was das Gesetz sagt</h2>
      <p>Ein Gesetz aus dem Jahr 2000.</p>
    </article>
  `,
};

export const RightToLeft: Story = {
  globals: {language: 'ar'},
  render: () => html`
    <article>
      <article-contents></article-contents>
      <h2>جهد مشترك</h2>
      <p>شاركت عدة جهات.</p>
      <h2>ماذا يقول القانون</h2>
      <p>قانون عام ٢٠٠٠.</p>
    </article>
  `,
};

/** A section behind a closed disclosure is opened when its link is followed. */
export const ClosedSection: Story = {
  render: () => html`
    <article>
      <article-contents></article-contents>
      <h2>In the open</h2>
      <p>Text.</p>
      <details>
        <summary>More</summary>
        <h2>Behind a disclosure</h2>
        <p>Text.</p>
      </details>
    </article>
  `,
};

export const Anatomy: Story = anatomy(OwnList);

export const Dark: Story = dark(Default);

export const ForcedColors: Story = forcedColors(Default);

export const Narrow: Story = narrow(Default);

export const LargeText: Story = largeText(Default);

export const Print: Story = print(Default);
