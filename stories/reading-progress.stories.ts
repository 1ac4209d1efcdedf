import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';

const meta: Meta = {
  title: 'Elements/Reading progress',
  component: 'article-reading-progress',
  render: () => html`
    <article-reading-progress></article-reading-progress>
    <article>
      <h2>Scroll</h2>
      ${Array.from({length: 20}, () => html`<p>Some lines of an article that is longer than the window.</p>`)}
    </article>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

export const RightToLeft: Story = {...Default, globals: {language: 'ar'}};

/** Half of the article, which scrolls in a box of its own, has been read. */
export const Halfway: Story = {
  parameters: {docs: {story: {inline: false, height: '20rem'}}},
  render: () => html`
    <style>
      .box {
        block-size: 12rem;
        overflow: auto;
      }
    </style>
    <div class="box" tabindex="0" role="region" aria-label="An article">
      <article>
        <article-reading-progress></article-reading-progress>
        <h2>Scroll</h2>
        ${Array.from({length: 20}, () => html`<p>Some lines of an article that is longer than the box.</p>`)}
      </article>
    </div>
  `,
  async play({canvasElement}) {
    await canvasElement.querySelector('article-reading-progress')!.updateComplete;
    const box = canvasElement.querySelector('.box')!;
    box.scrollTo(0, (box.scrollHeight - box.clientHeight) / 2);
  },
};

export const Anatomy: Story = anatomy(Halfway);

export const Dark: Story = dark(Default);

export const ForcedColors: Story = forcedColors(Default);

export const Narrow: Story = narrow(Default);

export const LargeText: Story = largeText(Default);

export const Print: Story = print(Default);
