import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';
import '../src/define/article-related-link.js';
import picture from '../examples/article/related.svg?url';

const meta: Meta = {
  title: 'Elements/Related link',
  component: 'article-related-link',
  args: {label: '', headingLevel: ''},
  render: ({label, headingLevel}) => html`
    <p>Arrests in such an announcement are added up from many cities.</p>
    <article-related-link label=${label || nothing} heading-level=${headingLevel || nothing}>
      <a href="https://example.org/inside/"
        >Inside a regional task force: who sits at the table, and who pays</a
      >
    </article-related-link>
    <p>An arrest is not a conviction.</p>
  `,
};

export default meta;

type Story = StoryObj;

/**
 * Everything that a card can hold. The title is a heading where a level is given. The card is pressed anywhere; the mouse
 * selects the texts below the title.
 */
export const WithPictureAndDescription: Story = {
  args: {label: 'Read next', headingLevel: '3'},
  render: ({label, headingLevel}) => html`
    <article-related-link label=${label || nothing} heading-level=${headingLevel || nothing}>
      <img slot="image" src=${picture} width="320" height="240" alt="" />
      <a href="https://example.org/totals/">How to read an arrest total</a>
      <span slot="description">
        Four questions to ask of any announcement that begins with a large number.
      </span>
      <span slot="source">The Civic Desk</span>
      <time slot="date" datetime="2019-01-17">January 17, 2019</time>
    </article-related-link>
  `,
};

/** One link is enough. It can be pressed anywhere on the card. */
export const OneLink: Story = {};

/** A description with a link of its own stands above the card's link; its text can be selected. */
export const WithAnotherLink: Story = {
  render: () => html`
    <article-related-link>
      <a href="https://example.org/visa/">What a T visa is, and why so few are issued</a>
      <span slot="description"
        >With the figures of <a href="https://example.org/figures/">ten years</a>.</span
      >
    </article-related-link>
  `,
};

/** A picture that does not load leaves no hole. */
export const BrokenPicture: Story = {
  render: () => html`
    <article-related-link>
      <img slot="image" src="data:image/png,broken" width="320" height="240" alt="" />
      <a href="https://example.org/totals/">How to read an arrest total</a>
    </article-related-link>
  `,
};

export const InANarrowColumn: Story = {
  render: (args, context) => html`
    <div style="inline-size: 15rem">${WithPictureAndDescription.render!(args, context)}</div>
  `,
};

export const Themed: Story = {
  ...WithPictureAndDescription,
  globals: {theme: 'light'},
  args: {
    label: 'Read next',
    '--article-related-link-image-size': '10rem',
    '--article-related-link-image-ratio': '1',
    '--article-border-color': '#d9b45f',
    '--article-muted-color': '#7a5a1d',
    '--article-radius': '0',
  },
};

export const RightToLeft: Story = {
  globals: {direction: 'rtl', language: 'ar'},
  render: () => html`
    <article-related-link>
      <img slot="image" src=${picture} width="320" height="240" alt="" />
      <a href="https://example.org/totals/">كيف تُقرأ حصيلة الاعتقالات</a>
      <span slot="description">أربعة أسئلة تُطرح على كل إعلان يبدأ برقم كبير.</span>
      <span slot="source">المكتب المدني</span>
    </article-related-link>
  `,
};

/** A content management system has put the link into a paragraph. */
export const InAParagraph: Story = {
  render: () => html`
    <article-related-link>
      <p><a href="https://example.org/totals/">How to read an arrest total</a></p>
    </article-related-link>
  `,
};

/** A mistake: what the card holds is shown, and a development build says in the console what is missing. */
export const WithoutLink: Story = {
  render: () => html`<article-related-link>How to read an arrest total</article-related-link>`,
};

/** A title and a description of several lines. */
export const Long: Story = {
  render: () => html`
    <article-related-link>
      <img slot="image" src=${picture} width="320" height="240" alt="" />
      <a href="https://example.org/inside/"
        >Inside a regional task force: who sits at the table, who pays, who decides which cases are pursued,
        and what becomes of those that are not</a
      >
      <span slot="description">
        Ninety-three agencies took part. They agree on little, as the minutes of their meetings show, and on
        numbers least of all; a look at four years of announcements, and at what they left out.
      </span>
      <span slot="source">The Civic Desk, investigations</span>
      <time slot="date" datetime="2019-01-17">January 17, 2019</time>
    </article-related-link>
  `,
};

export const OtherLanguage: Story = {
  globals: {language: 'de'},
  render: () => html`
    <article-related-link>
      <a href="https://example.org/zahlen/">Wie man eine Zahl von Festnahmen liest</a>
      <span slot="description">Vier Fragen an jede Meldung, die mit einer großen Zahl beginnt.</span>
    </article-related-link>
  `,
};

export const Anatomy: Story = anatomy(WithPictureAndDescription);

export const Dark: Story = dark(WithPictureAndDescription);

export const ForcedColors: Story = forcedColors(WithPictureAndDescription);

export const Narrow: Story = narrow(WithPictureAndDescription);

export const LargeText: Story = largeText(WithPictureAndDescription);

export const Print: Story = print(WithPictureAndDescription);
