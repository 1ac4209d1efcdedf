import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';

const meta: Meta = {
  title: 'Elements/Related list',
  component: 'article-related-list',
  render: () => html`
    <article-related-list heading="Read on">
      <article-related-link><a href="#one">How to read an arrest total</a></article-related-link>
      <article-related-link><a href="#two">Inside a regional task force</a></article-related-link>
    </article-related-list>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** In two columns. */
export const Columns: Story = {
  render: () => html`
    <article-related-list style="--article-related-list-columns: 2">
      <article-related-link><a href="#one">How to read an arrest total</a></article-related-link>
      <article-related-link><a href="#two">Inside a regional task force</a></article-related-link>
    </article-related-list>
  `,
};

/** Plain links are items as well. */
export const PlainLinks: Story = {
  render: () => html`
    <article-related-list heading="Read on">
      <a href="#one">How to read an arrest total</a>
      <a href="#two">Inside a regional task force</a>
    </article-related-list>
  `,
};

/** Whatever stands between the links is shown in its place; the empty paragraph and the line break of a CMS are not. */
export const WordsBetween: Story = {
  render: () => html`
    <article-related-list heading="Read on">
      <p></p>
      From the same office:
      <article-related-link><a href="#one">How to read an arrest total</a></article-related-link>
      <br />
      <em>Behind a registration:</em>
      <a href="#two">Inside a regional task force</a>
    </article-related-list>
  `,
};

/** A list of the author’s stays one list. */
export const OwnList: Story = {
  render: () => html`
    <article-related-list heading="Read on">
      <ul>
        <li><a href="#one">How to read an arrest total</a></li>
        <li><a href="#two">Inside a regional task force</a></li>
      </ul>
    </article-related-list>
  `,
};

/** Without a link nothing is shown, the heading neither. */
export const Empty: Story = {
  render: () => html`
    <p>Below this paragraph stands a list without links.</p>
    <article-related-list heading="Read on"></article-related-list>
  `,
};

/** A screen reader hears a list of three. */
export const Long: Story = {
  render: () => html`
    <article-related-list
      heading="More on the law of 2000, its renewals, and the reports that it asks for every year"
    >
      ${[1, 2, 3].map(
        (number) => html`
          <article-related-link
            ><a href="#${number}"
              >Report ${number}: what was counted, by whom, and what the count leaves out of sight</a
            ></article-related-link
          >
        `,
      )}
    </article-related-list>
  `,
  async play({canvasElement}) {
    const list = canvasElement.querySelector('article-related-list')!;
    await list.updateComplete;
    await expect(list.shadowRoot!.querySelectorAll('[role=listitem]').length).toBe(3);
  },
};

export const OtherLanguage: Story = {
  globals: {language: 'de'},
  render: () => html`
    <article-related-list>
      <article-related-link><a href="#eins">Wie man eine Zahl liest</a></article-related-link>
    </article-related-list>
  `,
};

export const RightToLeft: Story = {
  globals: {language: 'ar'},
  render: () => html`
    <article-related-list>
      <article-related-link><a href="#one">كيف تُقرأ حصيلة الاعتقالات</a></article-related-link>
      <article-related-link><a href="#two">داخل فرقة عمل</a></article-related-link>
    </article-related-list>
  `,
};

export const Anatomy: Story = anatomy({
  render: () => html`
    <article-related-list heading="Read on">
      <article-related-link><a href="#one">How to read an arrest total</a></article-related-link>
    </article-related-list>
    <article-related-list>
      <h2 slot="heading">A heading of your own</h2>
      <article-related-link><a href="#two">Inside a regional task force</a></article-related-link>
    </article-related-list>
  `,
});

export const Dark: Story = dark(Default);

export const ForcedColors: Story = forcedColors(Default);

export const Narrow: Story = narrow(Default);

export const LargeText: Story = largeText(Default);

export const Print: Story = print(Default);
