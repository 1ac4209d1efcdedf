import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Elements/Skip link',
  component: 'article-skip-link',
  render: () => html`
    <article-skip-link><a href="#story-main">Skip to the article</a></article-skip-link>
    <p>Press Tab: the link comes into sight.</p>
    <main id="story-main"><p>The article.</p></main>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** A link before an embed that leads behind it. It is seen when it has focus. */
export const PastAnEmbed: Story = {
  render: () => html`
    <article-skip-link label="Skip past the map">
      <p><button>Zoom in</button> <button>Zoom out</button></p>
    </article-skip-link>
    <p><a href="#next">After the map</a></p>
  `,
};
