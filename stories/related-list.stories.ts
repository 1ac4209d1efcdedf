import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Elements/Related list',
  component: 'article-related-list',
  render: () => html`
    <article-related-list heading="Read on">
      <article-related-link><a href="#one">How to read an arrest total</a></article-related-link>
      <article-related-link><a href="#two">Inside a regional task force</a></article-related-link>
    </article-related-list>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** In two columns. */
export const Columns: Story = {
  render: () => html`
    <article-related-list style="--article-related-list-columns: 2">
      <article-related-link><a href="#one">How to read an arrest total</a></article-related-link>
      <article-related-link><a href="#two">Inside a regional task force</a></article-related-link>
    </article-related-list>
  `,
};
