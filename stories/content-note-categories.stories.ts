import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import '../src/additions/content-note-categories.js';
import '../src/define/article-content-note.js';

const meta: Meta = {title: 'Additions/Content note categories'};

export default meta;

type Story = StoryObj;

/** One category, several, and one of which nobody has heard: the label alone stays. */
export const Categories: Story = {
  render: () => html`
    <article-content-note category="violence"><p>An account of what happened.</p></article-content-note>
    <article-content-note category="human-trafficking sexual-violence child-abuse">
      <p slot="reason">A helpline answers at any hour: <a href="tel:+18883737888">1-888-373-7888</a>.</p>
      <p>What the court heard.</p>
    </article-content-note>
    <article-content-note category="spiders"><p>A photograph.</p></article-content-note>
  `,
};

/** Words of the author's own are left as they are. */
export const OwnWords: Story = {
  render: () => html`
    <article-content-note category="violence" reason="how a raid went, minute by minute">
      <p>05:10. The street is closed.</p>
    </article-content-note>
  `,
};

export const OtherLanguage: Story = {
  globals: {language: 'de'},
  render: () => html`
    <article-content-note category="human-trafficking suicide">
      <p slot="reason">Rat und Hilfe: <a href="tel:08000116016">08000 116 016</a>.</p>
      <p>Ein Bericht darüber, was geschah.</p>
    </article-content-note>
  `,
};

export const RightToLeft: Story = {
  globals: {language: 'ar'},
  render: () => html`
    <article-content-note category="human-trafficking war">
      <p slot="reason">خط المساعدة يجيب في كل ساعة.</p>
      <p>رواية ما حدث.</p>
    </article-content-note>
  `,
};

export const Dark: Story = dark(Categories);

export const ForcedColors: Story = forcedColors(Categories);

export const Narrow: Story = narrow(Categories);

export const LargeText: Story = largeText(Categories);

export const Print: Story = print(Categories);
