import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Elements/Content note',
  component: 'article-content-note',
  render: () => html`
    <article-content-note reason="human trafficking">
      <p slot="reason">A helpline answers at any hour: <a href="tel:+18883737888">1-888-373-7888</a>.</p>
      <p>An account of what happened.</p>
    </article-content-note>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** With nothing to keep closed it is a note. */
export const NoteAlone: Story = {
  render: () => html`
    <article-content-note label="Before you read" reason="human trafficking">
      <p slot="reason">It describes no act of violence.</p>
    </article-content-note>
  `,
};

/** Opened. */
export const Opened: Story = {
  render: () => html`
    <article-content-note reason="human trafficking" open
      ><p>An account of what happened.</p></article-content-note
    >
  `,
};
