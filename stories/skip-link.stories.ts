import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';

const meta: Meta = {
  title: 'Elements/Skip link',
  component: 'article-skip-link',
  render: () => html`
    <article-skip-link><a href="#story-main">Skip to the article</a></article-skip-link>
    <p>Press Tab: the link comes into sight.</p>
    <main id="story-main"><p>The article.</p></main>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** A link before an embed that leads behind it. It is seen when it has focus. */
export const PastAnEmbed: Story = {
  render: () => html`
    <article-skip-link label="Skip past the map">
      <p><button>Zoom in</button> <button>Zoom out</button></p>
    </article-skip-link>
    <p><a href="#next">After the map</a></p>
  `,
};

/** Played: the first Tab brings the link into sight. */
export const WithFocus: Story = {
  ...Default,
  async play({canvasElement}) {
    const link = canvasElement.querySelector('a')!;
    link.focus();
    await userEvent.keyboard('{Shift}');
    await expect(link).toHaveFocus();
    await expect(link.getBoundingClientRect().width).toBeGreaterThan(20);
  },
};

export const OtherLanguage: Story = {
  globals: {language: 'de'},
  render: () => html`
    <article-skip-link
      ><p><button>Vergrößern</button></p></article-skip-link
    >
  `,
};

export const RightToLeft: Story = {
  globals: {language: 'ar'},
  render: () => html`
    <article-skip-link><a href="#story-rtl">إلى المقال</a></article-skip-link>
    <main id="story-rtl"><p>المقال.</p></main>
  `,
  async play({canvasElement}) {
    canvasElement.querySelector('a')!.focus();
    await Promise.resolve();
  },
};

/** Named as the embed is. */
export const NamedAsTheEmbed: Story = {
  render: () => html`
    <article-skip-link><iframe title="Map of the county" srcdoc="<p>A map.</p>"></iframe></article-skip-link>
  `,
};

/** As it is with focus, which in a frame among others it may lose. */
export const Anatomy: Story = anatomy(
  {
    render: (...values) => html`
      ${PastAnEmbed.render!(...values)}
      <style>
        article-skip-link::part(link) {
          position: absolute;
          inline-size: auto;
          block-size: auto;
          padding: 0.75em 1em;
          overflow: visible;
          background: Canvas;
          outline: 2px solid;
          clip-path: none;
        }
      </style>
    `,
    async play({canvasElement}) {
      const link = canvasElement.querySelector('article-skip-link')!;
      await link.updateComplete;
      link.shadowRoot!.querySelector<HTMLElement>('[part=link]')!.focus();
    },
  },
  '20rem',
);

export const Dark: Story = dark(Default);

export const ForcedColors: Story = forcedColors(Default);

export const Narrow: Story = narrow(Default);

export const LargeText: Story = largeText(Default);

export const Print: Story = print(Default);
