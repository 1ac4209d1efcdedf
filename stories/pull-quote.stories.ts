import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Elements/Pull quote',
  component: 'article-pull-quote',
  render: () => html`
    <article-pull-quote>
      It ought to concern every person, because it is a debasement of our common humanity.
      <span slot="attribution">Barack Obama, <a href="#speech">New York, September 25, 2012</a></span>
    </article-pull-quote>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** A sentence of the article once more, for the eye only. */
export const Repeat: Story = {
  render: () => html`
    <p>
      The count says little. <span id="story-repeat">An arrest is not a conviction.</span> It is a beginning.
    </p>
    <article-pull-quote from="story-repeat"></article-pull-quote>
  `,
};

/** The quotation marks of the language. */
export const German: Story = {
  render: () => html` <article-pull-quote lang="de">Eine Festnahme ist kein Urteil.</article-pull-quote> `,
};
