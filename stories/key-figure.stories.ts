import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Elements/Key figure',
  component: 'article-key-figure',
  render: () => html`
    <article-key-figure>
      <data value="339">339</data>
      <span slot="label">arrests</span>
      <span slot="change">+12 since 2018</span>
      <span slot="source">The participating agencies, January 2019</span>
    </article-key-figure>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** Several figures are a list. */
export const Several: Story = {
  render: () => html`
    <ul style="display: flex; flex-wrap: wrap; gap: 2rem; padding: 0; list-style: none">
      <li>
        <article-key-figure><data value="339"></data><span slot="label">arrests</span></article-key-figure>
      </li>
      <li>
        <article-key-figure
          >nearly <data value="50"></data><span slot="label">victims</span></article-key-figure
        >
      </li>
      <li>
        <article-key-figure unit="percent"
          ><data value="10.5"></data><span slot="label">of them minors</span></article-key-figure
        >
      </li>
    </ul>
  `,
};
