import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {dark, narrow} from '../.storybook/conditions.js';
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

/** A link that opens in a new tab says so; one that is paid for, or opens a tab, has the `rel` that it needs. */
export const NewTabAndSponsor: Story = {
  render: () => html`
    <article-related-link>
      <a href="https://example.org/hotline/" target="_blank">Whom to call, at any hour</a>
    </article-related-link>
    <article-related-link sponsor="The City Bank">
      <a href="/paid/" rel="nofollow" target="_blank">Safe at home</a>
    </article-related-link>
  `,
  play: async ({canvasElement}) => {
    const [call, paid] = canvasElement.querySelectorAll('a');
    await waitFor(() => expect(call!.rel).toBe('noopener'));
    await expect(paid!.rel).toBe('nofollow sponsored noopener');
    await expect(paid).toHaveAccessibleDescription('Paid for by The City Bank · Opens in a new tab');
  },
};

export const Dark: Story = dark(NewTabAndSponsor);

export const Narrow: Story = narrow(NewTabAndSponsor);

export const RightToLeft: Story = {
  globals: {direction: 'rtl', language: 'ar'},
  render: () => html`
    <article-related-link sponsor="مصرف المدينة">
      <a href="https://example.org/safe/" target="_blank">في أمان البيت</a>
    </article-related-link>
  `,
};
