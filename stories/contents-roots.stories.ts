import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {dark, forcedColors, largeText, narrow, print} from '../.storybook/conditions.js';
import '../src/additions/contents-roots.js';
import '../src/define/article-contents.js';

/** A component of a site, with a heading in its shadow root and a slot for what the page writes. */
class StoryChapter extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const heading = document.createElement('h2');
    heading.textContent = this.dataset['heading'] ?? '';
    this.attachShadow({mode: 'open'}).append(heading, document.createElement('slot'));
  }
}
if (!customElements.get('story-chapter')) customElements.define('story-chapter', StoryChapter);

const meta: Meta = {title: 'Additions/Contents of shadow roots'};

export default meta;

type Story = StoryObj;

/** The second and the third section are components of the site; the third has another heading in its slot. */
export const Components: Story = {
  render: () => html`
    <article>
      <article-contents roots></article-contents>
      <h2>A joint effort</h2>
      <p>In all, 93 task forces took part.</p>
      <story-chapter data-heading="What it counted"
        ><p>Arrests, and people who were rescued.</p></story-chapter
      >
      <story-chapter data-heading="What the law says">
        <h3>The Act of 2000</h3>
        <p>Its definition draws a line that matters here.</p>
      </story-chapter>
    </article>
  `,
};

export const OtherLanguage: Story = {
  globals: {language: 'de'},
  render: () => html`
    <article>
      <article-contents roots></article-contents>
      <h2>Eine gemeinsame Aktion</h2>
      <p>Beteiligt waren 93 Einheiten.</p>
      <story-chapter data-heading="Was gezählt wurde"><p>Festnahmen und Gerettete.</p></story-chapter>
    </article>
  `,
};

export const RightToLeft: Story = {
  globals: {language: 'ar'},
  render: () => html`
    <article>
      <article-contents roots></article-contents>
      <h2>جهد مشترك</h2>
      <p>شاركت ثلاث وتسعون فرقة.</p>
      <story-chapter data-heading="ما يقوله القانون"><p>تعريفه يرسم خطا مهما هنا.</p></story-chapter>
    </article>
  `,
};

export const Dark: Story = dark(Components);

export const ForcedColors: Story = forcedColors(Components);

export const Narrow: Story = narrow(Components);

export const LargeText: Story = largeText(Components);

export const Print: Story = print(Components);
