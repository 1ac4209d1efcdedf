import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {collectTokens} from '../.storybook/theming/tokens.js';

/** Every custom property, read from the manifest: which elements use it, and what it is when nobody sets it. */
const meta: Meta = {title: 'Foundations/Tokens'};

export default meta;

type Story = StoryObj;

/** Properties that several elements share come first: they are the theme. */
export const All: Story = {
  render: () => html`
    <div class="tokens" tabindex="0" role="region" aria-label="Custom properties">
      <table>
        <thead>
          <tr>
            <th>Custom property</th>
            <th>Default</th>
            <th>What it sets</th>
            <th>Elements</th>
          </tr>
        </thead>
        <tbody>
          ${collectTokens().map(
            ({name, description, defaults, tags}) => html`
              <tr>
                <td><code>${name}</code></td>
                <td>${[...defaults].map((value) => html`<code>${value}</code> `)}</td>
                <td>${description}</td>
                <td>${tags.map((tag) => html`<code>${tag}</code> `)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
    <style>
      .tokens {
        overflow: auto;
        font:
          0.8rem/1.4 system-ui,
          sans-serif;
      }
      .tokens table {
        border-collapse: collapse;
      }
      .tokens :is(th, td) {
        padding: 0.4rem 0.75rem 0.4rem 0;
        border-block-end: 1px solid color-mix(in srgb, currentcolor 20%, transparent);
        text-align: start;
        vertical-align: top;
      }
    </style>
  `,
};
