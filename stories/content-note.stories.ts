import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent} from 'storybook/test';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import {anatomy} from '../.storybook/docs/anatomy.js';

const meta: Meta = {
  title: 'Elements/Content note',
  component: 'article-content-note',
  render: () => html`
    <article-content-note reason="human trafficking">
      <p slot="reason">A helpline answers at any hour: <a href="tel:+18883737888">1-888-373-7888</a>.</p>
      <p>An account of what happened.</p>
    </article-content-note>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** With nothing to keep closed it is a note. */
export const NoteAlone: Story = {
  render: () => html`
    <article-content-note label="Before you read" reason="human trafficking">
      <p slot="reason">It describes no act of violence.</p>
    </article-content-note>
  `,
};

/** Opened. */
export const Opened: Story = {
  render: () => html`
    <article-content-note reason="human trafficking" open
      ><p>An account of what happened.</p></article-content-note
    >
  `,
};

/** The reader opens the content by its line, and it stays. */
export const OpenedByTheReader: Story = {
  ...Default,
  async play({canvasElement}) {
    const note = canvasElement.querySelector('article-content-note')!;
    await note.updateComplete;
    const line = note.shadowRoot!.querySelector('summary')!;
    await userEvent.click(line);
    await expect(note.open).toBe(true);
    await expect(note.querySelector('p:not([slot])')).toBeVisible();
  },
};

/** A reason of some length, and content of several paragraphs. */
export const Long: Story = {
  render: () => html`
    <article-content-note
      reason="human trafficking, forced labour, and what was done to people who tried to leave"
      open
    >
      <div slot="reason">
        <p>It describes no act of violence, but it quotes from court files.</p>
        <p>A helpline answers at any hour: <a href="tel:+18883737888">1-888-373-7888</a>.</p>
      </div>
      <p>An account of what happened, in the words of the court.</p>
      <p>It goes on for a while, and can be closed again at any time.</p>
    </article-content-note>
  `,
};

export const OtherLanguage: Story = {
  globals: {language: 'de'},
  render: () => html`
    <article-content-note reason="Menschenhandel">
      <p slot="reason">Rat und Hilfe: <a href="tel:08000116016">08000 116 016</a>.</p>
      <p>Ein Bericht darüber, was geschah.</p>
    </article-content-note>
  `,
};

export const RightToLeft: Story = {
  globals: {language: 'ar'},
  render: () => html`
    <article-content-note reason="الاتجار بالبشر">
      <p slot="reason">خط المساعدة يجيب في كل ساعة.</p>
      <p>رواية ما حدث.</p>
    </article-content-note>
  `,
};

export const Anatomy: Story = anatomy(Default);

export const Dark: Story = dark(Default);

export const ForcedColors: Story = forcedColors(Default);

export const Narrow: Story = narrow(Default);

export const LargeText: Story = largeText(Default);

export const Print: Story = print(Default);
