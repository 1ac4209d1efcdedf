import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Elements/Age notice',
  component: 'article-age-notice',
  render: () => html` <article-age-notice published="2019-02-06"></article-age-notice> `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** Words of the page’s own. */
export const OwnWords: Story = {
  render: () => html`
    <article-age-notice published="2019-02-06"
      >This report is from 2019, and so are its figures.</article-age-notice
    >
  `,
};

/** Nothing while the article is not old enough. */
export const NotOld: Story = {
  render: () => html`
    <p>The article is new.</p>
    <article-age-notice published=${new Date().toISOString()}></article-age-notice>
  `,
};
