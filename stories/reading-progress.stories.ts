import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Elements/Reading progress',
  component: 'article-reading-progress',
  render: () => html`
    <article-reading-progress></article-reading-progress>
    <article>
      <h2>Scroll</h2>
      ${Array.from({length: 20}, () => html`<p>Some lines of an article that is longer than the window.</p>`)}
    </article>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};
