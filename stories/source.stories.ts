import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Elements/Source',
  component: 'article-source',
  render: () => html`
    <article-source publisher="KTLA" reporters="Marissa Wenzke; Kareen Wynter" published="2019-01-29">
      <a href="https://ktla.com/">Read the full coverage</a>
    </article-source>
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};

/** Where figures come from, and when they were looked at. */
export const Data: Story = {
  render: () => html`
    <article-source kind="data" publisher="Polaris" accessed="2019-07-30">
      <a href="https://polarisproject.org/">2018 statistics</a>
    </article-source>
  `,
};

/** Nothing but a link. */
export const LinkOnly: Story = {
  render: () => html`
    <article-source>First reported by <a href="https://ktla.com/">KTLA</a>.</article-source>
  `,
};
