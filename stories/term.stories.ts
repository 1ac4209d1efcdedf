import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

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
