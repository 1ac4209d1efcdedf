import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';

const meta: Meta = {
  title: 'Elements/Source',
  component: 'article-source',
  render: () => html`
    <article-source publisher="KTLA" reporters="Marissa Wenzke; Kareen Wynter" published="2019-01-29">
      <a href="https://ktla.com/">Read the full coverage</a>
    </article-source>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** Where figures come from, and when they were looked at. */
export const Data: Story = {
  render: () => html`
    <article-source kind="data" publisher="Polaris" accessed="2019-07-30">
      <a href="https://polarisproject.org/">2018 statistics</a>
    </article-source>
  `,
};

/** Nothing but a link. */
export const LinkOnly: Story = {
  render: () => html`
    <article-source>First reported by <a href="https://ktla.com/">KTLA</a>.</article-source>
  `,
};

/** A date that cannot be read is shown as it is written. */
export const UnreadableDate: Story = {
  render: () => html`
    <article-source publisher="KTLA" published="late in January">
      <a href="https://ktla.com/">Read the full coverage by KTLA</a>
    </article-source>
  `,
};

/** Many reporters, a long name. */
export const Long: Story = {
  render: () => html`
    <article-source
      publisher="The International Consortium of Regional Newspapers and Broadcasters"
      reporters="Ann Lee; Bo Chen; Maria-Magdalena von Wittgenstein; Olufunmilayo Adeyemi-Okonkwo"
      published="2019-01-29"
    >
      <a href="https://example.org/"
        >What ninety-three agencies counted, and what they did not: read the whole report</a
      >
    </article-source>
  `,
};

export const OtherLanguage: Story = {
  globals: {language: 'de'},
  render: () => html`
    <article-source publisher="KTLA" reporters="Marissa Wenzke; Kareen Wynter" published="2019-01-29">
      <a href="https://ktla.com/">Zum Bericht von KTLA</a>
    </article-source>
  `,
};

export const RightToLeft: Story = {
  globals: {language: 'ar'},
  render: () => html`
    <article-source publisher="المكتب المدني" reporters="ليلى حداد; سامي نصر" published="2019-01-29">
      <a href="https://example.org/">اقرأ التقرير الكامل</a>
    </article-source>
  `,
};

/** What has been corrected, behind the link. */
export const Corrections: Story = {
  render: () => html`
    <article-source publisher="KTLA" published="2019-01-29">
      <a href="https://ktla.com/">Read the full coverage</a>
      <ul slot="corrections">
        <li><time datetime="2019-02-08">February 8, 2019</time>: 93 task forces took part, not 39.</li>
      </ul>
    </article-source>
  `,
};

export const Anatomy: Story = anatomy(Corrections);

export const Dark: Story = dark(Default);

export const ForcedColors: Story = forcedColors(Default);

export const Narrow: Story = narrow(Default);

export const LargeText: Story = largeText(Default);

export const Print: Story = print(Default);
