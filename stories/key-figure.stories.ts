import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';

const meta: Meta = {
  title: 'Elements/Key figure',
  component: 'article-key-figure',
  render: () => html`
    <article-key-figure>
      <data value="339">339</data>
      <span slot="label">arrests</span>
      <span slot="change">+12 since 2018</span>
      <span slot="source">The participating agencies, January 2019</span>
    </article-key-figure>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** Several figures are a list. */
export const Several: Story = {
  render: () => html`
    <ul role="list" style="display: flex; flex-wrap: wrap; gap: 2rem; padding: 0; list-style: none">
      <li>
        <article-key-figure><data value="339"></data><span slot="label">arrests</span></article-key-figure>
      </li>
      <li>
        <article-key-figure
          >nearly <data value="50"></data><span slot="label">victims</span></article-key-figure
        >
      </li>
      <li>
        <article-key-figure unit="percent"
          ><data value="10.5"></data><span slot="label">of them minors</span></article-key-figure
        >
      </li>
    </ul>
  `,
};

export const NumberAndLabel: Story = {
  render: () => html`
    <article-key-figure><data value="0"></data><span slot="label">convictions</span></article-key-figure>
  `,
};

/** A large number, and a label that needs several lines. */
export const Long: Story = {
  render: () => html`
    <article-key-figure>
      <data value="24900000"></data>
      <span slot="label"
        >people in forced labour at any moment of the year, of whom most worked for private persons</span
      >
      <span slot="source">International Labour Organization, Global Estimates of Modern Slavery, 2017</span>
    </article-key-figure>
  `,
};

/** A value that is no number stays as it is written. */
export const NotANumber: Story = {
  render: () => html`
    <article-key-figure><data value="many">many</data><span slot="label">cases</span></article-key-figure>
  `,
};

/** An empty number gets the digits and separators of the language. */
export const OtherLanguage: Story = {
  globals: {language: 'de'},
  render: () => html`
    <article-key-figure>
      <data value="24900000"></data>
      <span slot="label">Menschen in Zwangsarbeit</span>
    </article-key-figure>
  `,
};

export const RightToLeft: Story = {
  globals: {language: 'ar'},
  render: () => html`
    <article-key-figure>
      <data value="339"></data>
      <span slot="label">حالة اعتقال</span>
      <span slot="source">الجهات المشاركة، يناير ٢٠١٩</span>
    </article-key-figure>
  `,
};

/** A word for the sign of the change: a minus is easily missed. */
export const Change: Story = {
  render: () => html`
    <article-key-figure unit="percent">
      <data value="41.5">41.5%</data>
      <span slot="label">of the cases were reported by telephone</span>
      <data slot="change" value="-3.5"></data>
      <span slot="source">The hotline, 2018</span>
    </article-key-figure>
  `,
};

/** An amount of money. */
export const Currency: Story = {
  render: () => html`
    <article-key-figure unit="EUR">
      <data value="1200000"></data>
      <span slot="label">for shelters</span>
    </article-key-figure>
  `,
};

export const Anatomy: Story = anatomy({
  render: (args, context) => html`
    ${meta.render!(args, context)}
    <p>A change that is written in the language of the page:</p>
    <article-key-figure>
      <data value="339"></data>
      <span slot="label">arrests</span>
      <data slot="change" value="12"></data>
    </article-key-figure>
  `,
});

export const Dark: Story = dark(Default);

export const ForcedColors: Story = forcedColors(Default);

export const Narrow: Story = narrow(Default);

export const LargeText: Story = largeText(Default);

export const Print: Story = print(Default);
