import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import '../src/additions/reading-progress-time.js';
import '../src/define/article-reading-progress.js';

const lines = (text: string) => Array.from({length: 60}, () => html`<p>${text}</p>`);

const meta: Meta = {
  title: 'Additions/Reading progress time',
  parameters: {docs: {story: {inline: false, height: '20rem'}}},
};

export default meta;

type Story = StoryObj;

/** How long the rest takes, at the end of the line below the bar. Scroll: it becomes less. */
export const TimeLeft: Story = {
  render: () => html`
    <article>
      <article-reading-progress time-left></article-reading-progress>
      <h2>Scroll</h2>
      ${lines('An arrest is not a conviction, and a total does not say what became of those who were counted in it.')}
    </article>
  `,
};

/** Played: two thirds of the article have been read, in a box that scrolls. */
export const InABox: Story = {
  render: () => html`
    <style>
      .box {
        block-size: 12rem;
        overflow: auto;
      }
    </style>
    <div class="box" tabindex="0" role="region" aria-label="An article">
      <article>
        <article-reading-progress time-left></article-reading-progress>
        <h2>Scroll</h2>
        ${lines('An arrest is not a conviction, and a total does not say what became of those who were counted in it.')}
      </article>
    </div>
  `,
  async play({canvasElement}) {
    await canvasElement.querySelector('article-reading-progress')!.updateComplete;
    const box = canvasElement.querySelector('.box')!;
    box.scrollTo(0, ((box.scrollHeight - box.clientHeight) * 2) / 3);
  },
};

export const OtherLanguage: Story = {
  globals: {language: 'de'},
  render: () => html`
    <article>
      <article-reading-progress time-left></article-reading-progress>
      <h2>Weiterlesen</h2>
      ${lines('Eine Festnahme ist keine Verurteilung, und eine Summe sagt nicht, was danach kam.')}
    </article>
  `,
};

export const RightToLeft: Story = {
  globals: {language: 'ar'},
  render: () => html`
    <article>
      <article-reading-progress time-left></article-reading-progress>
      <h2>تابع القراءة</h2>
      ${lines('التوقيف ليس إدانة، والمجموع لا يقول ما جرى بعد ذلك لمن شملهم العدد.')}
    </article>
  `,
};

export const Dark: Story = dark(TimeLeft);

export const ForcedColors: Story = forcedColors(TimeLeft);

/** On a phone it comes with the first scroll, so that it does not stand on the first line. */
export const Narrow: Story = narrow(TimeLeft);

export const LargeText: Story = largeText(TimeLeft);

/** Paper has no window. */
export const Print: Story = print(TimeLeft);
