import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Elements/Footnote',
  component: 'article-footnote',
  args: {open: false},
  render: ({open}) => html`
    <p>
      The Act defines severe forms of trafficking.
      <article-footnote ?open=${open}>
        Victims of Trafficking and Violence Protection Act of 2000, Pub. L. 106-386, 114 Stat. 1464.
      </article-footnote>
      It has been renewed several times since.
    </p>
  `,
};

export default meta;

type Story = StoryObj;

export const Closed: Story = {};

/** The note is the browser's own popover: it stands above everything, and Escape or a press outside closes it. */
export const Open: Story = {
  args: {open: true},
  // In a frame of its own: one note is open at a time on a page.
  parameters: {docs: {story: {inline: false, height: '16rem'}}},
};
