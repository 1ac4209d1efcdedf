import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';
import '../src/additions/image-credit-copy.js';
import '../src/additions/image-credit-details.js';
import '../src/additions/image-credit-from.js';
import '../src/define/article-image-credit.js';
import cover from '../examples/article/cover.svg?url';
import photo from '../test/image-metadata/files/xmp.jpg?url';

const picture = html`<img
  src=${cover}
  width="1600"
  height="800"
  alt="Drawing: a colonnaded public building before hills at daybreak."
  style="display: block; max-inline-size: 100%; block-size: auto"
/>`;

const meta: Meta = {
  title: 'Elements/Image credit',
  component: 'article-image-credit',
  args: {
    workTitle: 'Civic Center at daybreak',
    creator: 'Ann Lee; Bo Chen',
    creatorUrl: '',
    source: 'The Civic Desk',
    sourceUrl: 'https://example.org/graphics/',
    license: 'CC BY-SA 4.0',
    licenseUrl: '',
    copyright: '© 2019 The Civic Desk',
    acquireUrl: '',
    placement: 'caption',
    structuredData: false,
  },
  render: (args) => html`
    <article-image-credit
      work-title=${args.workTitle || nothing}
      creator=${args.creator || nothing}
      creator-url=${args.creatorUrl || nothing}
      source=${args.source || nothing}
      source-url=${args.sourceUrl || nothing}
      license=${args.license || nothing}
      license-url=${args.licenseUrl || nothing}
      copyright=${args.copyright || nothing}
      acquire-url=${args.acquireUrl || nothing}
      placement=${args.placement || nothing}
      ?structured-data=${args.structuredData}
      >${picture}</article-image-credit
    >
    <p lang="en" dir="auto">The results were presented in downtown Los Angeles.</p>
  `,
};

export default meta;

type Story = StoryObj;

/** Title, creators, source and licence; a Creative Commons licence that is named leads to its deed. */
export const Caption: Story = {};

/** On the picture, with a background of its own. In a narrow column it stands below the picture. */
export const Overlay: Story = {args: {placement: 'overlay', workTitle: '', license: '', copyright: ''}};

/** It keeps to the picture where that is narrower than its block. */
export const OverlayOnANarrowPicture: Story = {
  render: () => html`
    <article-image-credit placement="overlay" creator="Ann Lee" source="The Civic Desk">
      <img
        src=${cover}
        width="400"
        height="200"
        alt="Drawing: a colonnaded public building before hills at daybreak."
        style="display: block; margin-inline: auto; max-inline-size: 100%; block-size: auto"
      />
    </article-image-credit>
  `,
};

/** A picture of less than 250 pixels has no room for words: they stand below it, as wide as the column. */
export const OverlayOnATinyPicture: Story = {
  render: () => html`
    <article-image-credit placement="overlay" creator="Ann Lee" source="The Civic Desk">
      <img
        src=${cover}
        width="80"
        height="40"
        alt="Drawing: a colonnaded public building before hills at daybreak."
        style="display: block"
      />
    </article-image-credit>
  `,
};

/** In a column of less than 20rem, too, the credit stands below. */
export const OverlayInANarrowColumn: Story = {
  args: Overlay.args!,
  render: (args, context) => html` <div style="inline-size: 15rem">${meta.render!(args, context)}</div> `,
};

/** A button opens the credit as the browser's own popover: Escape or a press outside closes it. */
export const Button: Story = {args: {placement: 'button'}};

/** A figure keeps its caption; the credit follows it. */
export const Figure: Story = {
  render: ({creator, source}) => html`
    <article-image-credit creator=${creator || nothing} source=${source || nothing}>
      <figure>
        ${picture}
        <figcaption>The drawing shows no particular building.</figcaption>
      </figure>
    </article-image-credit>
  `,
};

/** A credit in the author's own words is shown instead of the line. */
export const OwnWords: Story = {
  render: ({placement}) => html`
    <article-image-credit placement=${placement || nothing}>
      ${picture}
      <span slot="credit"
        >Drawn for this page by <a href="https://example.org/">Ann Lee</a>, with thanks.</span
      >
    </article-image-credit>
  `,
};

/** What follows the credit: a link to the picture's Content Credentials, for instance. */
export const ContentCredentials: Story = {
  render: ({creator}) => html`
    <article-image-credit creator=${creator || nothing}>
      ${picture}
      <a slot="more" href="https://example.org/credentials/">Content Credentials</a>
    </article-image-credit>
  `,
};

/** With `additions/image-credit-copy.js`: a button copies the credit as text and as HTML. */
export const Copy: Story = {
  render: () => html`
    <article-image-credit copy work-title="Civic Center at daybreak" creator="Ann Lee" license="CC BY-SA 4.0">
      ${picture}
    </article-image-credit>
  `,
};

/** With `additions/image-credit-details.js`: what was changed, and the year, which are copied too. */
export const Modified: Story = {
  render: () => html`
    <article-image-credit
      copy
      year="2019"
      modified="cropped, in grey"
      work-title="Civic Center at daybreak"
      creator="Ann Lee"
      license="CC BY-SA 4.0"
      copyright="© The Civic Desk"
      acquire-url="https://example.org/license/"
    >
      ${picture}
    </article-image-credit>
  `,
  play: async ({canvas}) => {
    await canvas.findByText('cropped, in grey');
    await canvas.findByText('© 2019 The Civic Desk');
  },
};

/** With `additions/image-credit-from.js`: the credit is the one that is written into the file. */
export const FromTheFile: Story = {
  render: () => html`
    <article-image-credit from="iptc">
      <img src=${photo} width="160" height="80" alt="A plain surface" />
    </article-image-credit>
  `,
};

/** Two pictures in one figure, each with a credit of its own, under one caption. */
export const TwoInAFigure: Story = {
  render: () => html`
    <figure style="margin: 0">
      <article-image-credit creator="Ann Lee">${picture}</article-image-credit>
      <article-image-credit creator="Bo Chen">${picture}</article-image-credit>
      <figcaption>The same building, drawn twice.</figcaption>
    </figure>
  `,
};

/** A schema.org ImageObject tells search engines who made the picture, and where it can be licensed. */
export const ForSearchEngines: Story = {
  args: {structuredData: true, acquireUrl: 'https://example.org/license/'},
};

export const Themed: Story = {
  args: {
    placement: 'overlay',
    '--article-surface': '#1b1f3b',
    '--article-surface-text': '#fff',
    '--article-radius': '0',
    '--article-image-credit-font-size': '0.75em',
  },
};

export const RightToLeft: Story = {
  globals: {direction: 'rtl', language: 'ar'},
  args: {
    workTitle: '',
    creator: 'ليلى حداد; سامي نصر',
    source: 'المكتب المدني',
    license: '',
    copyright: '',
    placement: 'overlay',
  },
};

/** An address that is not safe is shown as text, without a link; a development build says so in the console. */
export const UnsafeAddress: Story = {args: {sourceUrl: 'javascript:alert(1)'}};

/** A mistake: nothing is known of the picture, so there is no credit; a development build says so in the console. */
export const WithoutCredit: Story = {
  render: () => html`<article-image-credit>${picture}</article-image-credit>`,
};

/** Played: the button opens the credit. */
export const OpenedByTheReader: Story = {
  args: {placement: 'button'},
  async play({canvasElement}) {
    const credit = canvasElement.querySelector('article-image-credit')!;
    await credit.updateComplete;
    const button = credit.shadowRoot!.querySelector<HTMLElement>('[part=button]')!;
    await expect(button).toHaveAccessibleName('Image credit');
    await userEvent.click(button);
    await expect(credit.shadowRoot!.querySelector('[part=credit]')!.matches(':popover-open')).toBe(true);
  },
};

/** All that a credit can say, at its longest. */
export const Long: Story = {
  args: {
    workTitle: 'Civic Center at daybreak, seen from the roof of the library, in the first week of February',
    creator: 'Ann Lee; Bo Chen; Maria-Magdalena von Wittgenstein; Olufunmilayo Adeyemi-Okonkwo',
    source: 'The Civic Desk, photographic department',
    copyright: '© 2019 The Civic Desk. All rights reserved where the licence does not say otherwise.',
    acquireUrl: 'https://example.org/license/',
  },
};

export const OtherLanguage: Story = {
  globals: {language: 'de'},
  args: {acquireUrl: 'https://example.org/license/'},
};

export const Anatomy: Story = anatomy(
  {
    render: () => html`
      <article-image-credit placement="button" creator="Ann Lee" license="CC BY-SA 4.0">
        ${picture}
      </article-image-credit>
      <p>A credit in words of your own:</p>
      <article-image-credit>
        ${picture}
        <span slot="credit">Drawn for this page by Ann Lee, with thanks.</span>
        <a slot="more" href="https://example.org/credentials/">Content Credentials</a>
      </article-image-credit>
    `,
    async play({canvasElement}) {
      const credit = canvasElement.querySelector('article-image-credit')!;
      await credit.updateComplete;
      credit.shadowRoot!.querySelector<HTMLElement>('[part=button]')!.click();
    },
  },
  '60rem',
);

export const Dark: Story = dark(Caption);

export const ForcedColors: Story = forcedColors(Caption);

export const Narrow: Story = narrow(Caption);

export const LargeText: Story = largeText(Caption);

export const Print: Story = print(Caption);
