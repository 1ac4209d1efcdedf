import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';

const meta: Meta = {
  title: 'Elements/Pull quote',
  component: 'article-pull-quote',
  render: () => html`
    <article-pull-quote>
      It ought to concern every person, because it is a debasement of our common humanity.
      <span slot="attribution">Barack Obama, <a href="#speech">New York, September 25, 2012</a></span>
    </article-pull-quote>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** The address of the source: the attribution leads there. A quotation of the page's own may cite it too. */
export const Cited: Story = {
  render: () => html`
    <article-pull-quote cite="https://example.org/speech/">
      It ought to concern every person, because it is a debasement of our common humanity.
      <span slot="attribution">Barack Obama, New York, September 25, 2012</span>
    </article-pull-quote>
    <article-pull-quote>
      <blockquote cite="https://example.org/report/">An arrest is not a conviction.</blockquote>
      <span slot="attribution">Ann Lee, report of 2012</span>
    </article-pull-quote>
  `,
};

/** A sentence of the article once more, for the eye only. */
export const Repeat: Story = {
  render: () => html`
    <p>
      The count says little. <span id="story-repeat">An arrest is not a conviction.</span> It is a beginning.
    </p>
    <article-pull-quote from="story-repeat"></article-pull-quote>
  `,
};

/** A part of a sentence, chosen by its words, without the notes and links of the original. */
export const PartOfASentence: Story = {
  render: () => html`
    <p id="story-part">
      The count says little, since an <a href="#arrest">arrest</a> is not a conviction<sup
        ><a href="#note">1</a></sup
      >.
    </p>
    <article-pull-quote from="story-part">an arrest is not a conviction</article-pull-quote>
  `,
};

/** The quotation marks of the language. */
export const German: Story = {
  render: () => html` <article-pull-quote lang="de">Eine Festnahme ist kein Urteil.</article-pull-quote> `,
};

/** French parts its marks from the words by a narrow space, which comes with the style sheet. */
export const French: Story = {
  render: () => html`
    <article-pull-quote lang="fr">Une arrestation n’est pas une condamnation.</article-pull-quote>
  `,
};

/** Nobody is named, but the address is: the name of the website leads there. */
export const CitedWithoutAttribution: Story = {
  render: () => html`
    <article-pull-quote cite="https://example.org/speech/">An arrest is not a conviction.</article-pull-quote>
  `,
};

/** Nobody is named: the quotation alone. */
export const WithoutAttribution: Story = {
  render: () => html`<article-pull-quote>An arrest is not a conviction.</article-pull-quote>`,
};

/** Longer than a quotation should be. */
export const Long: Story = {
  render: () => html`
    <article-pull-quote>
      It ought to concern every person, because it is a debasement of our common humanity. It ought to concern
      every community, because it tears at our social fabric. It ought to concern every business, because it
      distorts markets.
      <span slot="attribution"
        >Barack Obama, at the Clinton Global Initiative, New York, September 25, 2012</span
      >
    </article-pull-quote>
  `,
};

/** A mistake: no element has the id, and nothing is shown. */
export const MissingSentence: Story = {
  render: () => html`
    <p>The sentence that was to be repeated is gone.</p>
    <article-pull-quote from="story-gone"></article-pull-quote>
  `,
};

export const RightToLeft: Story = {
  globals: {language: 'ar'},
  render: () => html`
    <article-pull-quote cite="https://example.org/speech/">
      الاعتقال ليس إدانة.
      <span slot="attribution">ليلى حداد، بيروت</span>
    </article-pull-quote>
  `,
};

export const Anatomy: Story = anatomy(Default);

export const Dark: Story = dark(Default);

export const ForcedColors: Story = forcedColors(Default);

export const Narrow: Story = narrow(Default);

export const LargeText: Story = largeText(Default);

export const Print: Story = print(Default);
