import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import '../src/additions/related-link-unfurl.js';
import '../src/define/article-related-link.js';
import article from '../examples/article/index.html?url';

const meta: Meta = {title: 'Additions/Related link unfurl'};

export default meta;

type Story = StoryObj;

/** An address is enough: title and description are those that the page of the same origin gives of itself. */
export const FilledFromThePage: Story = {
  render: () => html`<article-related-link unfurl><a href=${article}></a></article-related-link>`,
  play: async ({canvas}) => {
    await canvas.findByText(/^Three days, 339 arrests/);
    await canvas.findByText(/^A statewide operation/);
  },
};

/** What the author has written stays; the page gives what is missing. */
export const WordsOfYourOwn: Story = {
  render: () => html`
    <article-related-link label="Read next" unfurl>
      <a href=${article}>What three days in January brought to light</a>
    </article-related-link>
  `,
  play: async ({canvas, canvasElement}) => {
    await canvas.findByText(/^A statewide operation/);
    await waitFor(() => expect(canvasElement.querySelector('a')!.textContent).toMatch(/^What three days/));
  },
};
