import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {elements} from '../.storybook/manifest.js';

/** What the elements say to assistive technology, and the keys that they answer. */
const meta: Meta = {title: 'Foundations/Accessibility'};

export default meta;

type Story = StoryObj;

/** Of every element: its keys, and the accessibility trees that the test of the stories has read in the browser. */
export const RolesNamesAndKeys: Story = {
  render: () => html`
    ${elements.map(
      ({tagName}) => html`
        <h2><code>&lt;${tagName}&gt;</code></h2>
        <element-guide tag=${tagName!} chapter="accessibility"></element-guide>
      `,
    )}
  `,
};

/** Go through this sentence with Tab alone: number, links of the note, the rest of the sentence. */
export const KeyboardOrder: Story = {
  render: () => html`
    <p>
      <a href="https://example.org/">Before</a>, a sentence with a note<article-footnote
        >that holds <a href="https://example.org/">one link</a> and
        <a href="https://example.org/">another</a>.</article-footnote
      >
      goes on, <a href="https://example.org/">after</a> the note.
    </p>
  `,
};

/** Numbers are small; the area that answers a press is larger than what is seen, and no line grows by it. */
export const TargetSize: Story = {
  render: () => html`
    <p class="targets">
      Tall and narrow, the area reaches over the lines above and below.<article-footnote
        >The first note.</article-footnote
      >
      It is drawn here so that it can be seen.<article-footnote>The second note.</article-footnote>
    </p>
    <style>
      .targets article-footnote::part(reference) {
        background: color-mix(in srgb, Highlight 25%, transparent);
      }
    </style>
  `,
};
