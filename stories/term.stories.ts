import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';

const meta: Meta = {
  title: 'Elements/Term',
  component: 'article-term',
  render: () => html`
    <p>
      The
      <article-term
        >TVPA<span slot="definition">Trafficking Victims Protection Act of 2000.</span></article-term
      >
      has been renewed.
    </p>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** Stays text. */
export const WithoutADefinition: Story = {
  render: () => html` <p>The <article-term>TVPA</article-term> has been renewed.</p> `,
};

/** Played: the term opens its definition. */
export const Opened: Story = {
  ...Default,
  parameters: {docs: {story: {inline: false, height: '14rem'}}},
  async play({canvasElement}) {
    const term = canvasElement.querySelector('article-term')!;
    await term.updateComplete;
    const button = term.shadowRoot!.querySelector<HTMLElement>('[part=term]')!;
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
  },
};

/** A definition longer than a definition should be. */
export const Long: Story = {
  ...Opened,
  render: () => html`
    <p>
      The
      <article-term
        >TVPA<span slot="definition"
          >Trafficking Victims Protection Act of 2000: the first law of the federal government against
          trafficking, which defines the crime, protects those who suffered it, and asks for a report every
          year. It has been renewed in 2003, 2005, 2008, 2013 and 2018.</span
        ></article-term
      >
      has been renewed.
    </p>
  `,
};

export const OtherLanguage: Story = {
  ...Opened,
  globals: {language: 'de'},
  render: () => html`
    <p>
      Das
      <article-term
        >TVPA<span slot="definition">Gesetz zum Schutz von Opfern des Menschenhandels.</span></article-term
      >
      wurde erneuert.
    </p>
  `,
};

export const RightToLeft: Story = {
  ...Opened,
  globals: {language: 'ar'},
  render: () => html`
    <p>
      جُدّد
      <article-term
        >القانون<span slot="definition">قانون حماية ضحايا الاتجار بالبشر لعام ٢٠٠٠.</span></article-term
      >
      مرارًا.
    </p>
  `,
};

/** Spelled out where it is used for the first time. */
export const SpelledOut: Story = {
  render: () => {
    const term = () =>
      html`<article-term
        >TVPA<span slot="full">Trafficking Victims Protection Act</span
        ><span slot="definition">Division A of Public Law 106-386.</span></article-term
      >`;
    return html` <p>The ${term()} has been renewed. States refer to the ${term()} too.</p> `;
  },
};

export const Anatomy: Story = anatomy(
  {
    ...Opened,
    render: () => html`
      <p>
        The
        <article-term
          >TVPA<span slot="full">Trafficking Victims Protection Act</span
          ><span slot="definition">A law of the year 2000, since renewed.</span></article-term
        >
        has been renewed.
      </p>
    `,
  },
  '24rem',
);

export const Dark: Story = dark(Default);

export const ForcedColors: Story = forcedColors(Default);

export const Narrow: Story = narrow(Default);

export const LargeText: Story = largeText(Default);

export const Print: Story = print(Default);
