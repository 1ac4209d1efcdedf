import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Elements/Contents',
  component: 'article-contents',
  render: () => html`
    <article>
      <article-contents></article-contents>
      <h2>A joint effort</h2>
      <p>Agencies took part.</p>
      <h3>What it counted</h3>
      <p>Arrests and rescues.</p>
      <h2>What the law says</h2>
      <p>A law of 2000.</p>
    </article>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** A list of the author’s is kept; the current section is marked in it. */
export const OwnList: Story = {
  render: () => html`
    <article-contents heading="In this article">
      <ol>
        <li><a href="#story-first">First</a></li>
        <li><a href="#story-second">Second</a></li>
      </ol>
    </article-contents>
    <h2 id="story-first">First</h2>
    <p>Text.</p>
    <h2 id="story-second">Second</h2>
    <p>Text.</p>
  `,
};
