import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/additions/related-link-labels.js';
import '../src/define/article-related-link.js';

const meta: Meta = {title: 'Additions/Related link labels'};

export default meta;

type Story = StoryObj;

/** What the link leads to, how long it takes, who may read it and who paid. */
export const Labels: Story = {
  render: () => html`
    <article-related-link kind="video" duration="PT3M20S">
      <a href="/press-conference/">The press conference in three minutes</a>
    </article-related-link>
    <article-related-link kind="audio" duration="1:20:00" access="paid">
      <a href="/podcast/">An hour with a former investigator</a>
    </article-related-link>
    <article-related-link sponsor="The City Bank"><a href="/paid/">Safe at home</a></article-related-link>
    <article-related-link>
      <a href="https://example.org/totals/">How to read an arrest total</a>
    </article-related-link>
  `,
};
