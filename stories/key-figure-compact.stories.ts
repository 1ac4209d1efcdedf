import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import '../src/additions/key-figure-compact.js';
import '../src/define/article-key-figure.js';

const meta: Meta = {title: 'Additions/Key figure compact'};

export default meta;

type Story = StoryObj;

/** Press a number, and the exact one stands behind it. Small numbers are left as they are. */
export const Compact: Story = {
  render: () => html`
    <article-key-figure compact>
      <data value="24900000"></data>
      <span slot="label">people in forced labour</span>
      <span slot="source">International Labour Organization, 2017</span>
    </article-key-figure>
    <article-key-figure compact="long" unit="EUR">
      nearly <data value="1234567"></data><span slot="label">for shelters</span>
    </article-key-figure>
    <article-key-figure compact>
      <data value="339"></data><span slot="label">arrests</span>
    </article-key-figure>
  `,
};

/** A number that is written whole, for readers without the script and for feeds, is shown in short where it runs. */
export const Written: Story = {
  render: () => html`
    <article-key-figure compact>
      <data value="24900000">24,900,000</data>
      <span slot="label">people in forced labour</span>
    </article-key-figure>
    <article-key-figure compact>
      <data value="24900000">25 million</data>
      <span slot="label">a short form of the author’s own</span>
    </article-key-figure>
  `,
};

/** Played: the first number, pressed. */
export const Exact: Story = {
  ...Compact,
  async play({canvasElement}) {
    const figure = canvasElement.querySelector('article-key-figure')!;
    const button = await waitFor(() => {
      const found = figure.shadowRoot?.querySelector('button');
      if (!found) throw new Error('no button yet');
      return found;
    });
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-expanded', 'true');
  },
};

/** Each language shortens by its own steps: ten thousands here. */
export const OtherLanguage: Story = {
  globals: {language: 'ja'},
  render: () => html`
    <article-key-figure compact>
      <data value="24900000"></data><span slot="label">強制労働の被害者</span>
    </article-key-figure>
  `,
};

export const RightToLeft: Story = {
  globals: {language: 'ar'},
  render: () => html`
    <article-key-figure compact="long">
      <data value="24900000"></data><span slot="label">شخصًا في العمل القسري</span>
    </article-key-figure>
  `,
  play: (context) => Exact.play!(context),
};

export const Dark: Story = dark(Exact);

export const ForcedColors: Story = forcedColors(Exact);

export const Narrow: Story = narrow(Exact);

export const LargeText: Story = largeText(Exact);

export const Print: Story = print(Compact);
