import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Elements/Share',
  component: 'article-share',
  render: () => html`
    <article-share share-title="Three days, 339 arrests"
      ><a href="/2019/02/report/">Link to this article</a></article-share
    >
  `,
};

export default meta;

type Story = StoryObj;

export const Default: Story = {};
