import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const token = (description: string, type: 'color' | 'text' = 'color') => ({
  description,
  control: {type},
  table: {category: 'theme tokens'},
});

/**
 * All elements take their colours and corners from seven custom properties, which a page sets on `:root` or on any other
 * ancestor. Each has a default that follows the page's `color-scheme`, so a page that sets nothing has a dark mode too.
 */
const meta: Meta = {
  title: 'Foundations/Theming',
  argTypes: {
    '--article-link-color': token('Links, and what acts like one.'),
    '--article-focus-color': token('The focus ring.'),
    '--article-surface': token('Background of what stands above the page.'),
    '--article-surface-text': token('Text on that background.'),
    '--article-border-color': token('Borders.'),
    '--article-muted-color': token('Text of lesser weight, such as credits and dates.'),
    '--article-radius': token('Corner radius.', 'text'),
  },
  render: () => html`
    <article-image-credit creator="A. Photographer" source="The Civic Desk" license="CC BY 4.0">
      <figure>
        <img src=${picture} width="640" height="200" alt="" />
        <figcaption>A picture of two colours.</figcaption>
      </figure>
    </article-image-credit>
    <p>
      The elements take their look from the page.<article-footnote open
        >They stand in its text, so they use its type, and its
        <a href="https://example.org/">links</a>.</article-footnote
      >
    </p>
    <div class="room"></div>
    <article-related-link label="Related">
      <a href="https://example.org/">How to read an arrest total</a>
      <span slot="description">Four questions to ask of a large number.</span>
      <time slot="date" datetime="2019-01-17">January 17, 2019</time>
    </article-related-link>
    <p>
      <article-comment-count count="12"><a href="#comments">Comments</a></article-comment-count>
    </p>
    <style>
      .room {
        block-size: 6rem;
      }
      img {
        max-inline-size: 100%;
        block-size: auto;
      }
    </style>
  `,
  parameters: {docs: {story: {inline: false, height: '36rem'}}},
};

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 200"><path fill="#44566a" d="M0 0h640v200H0z"/><path fill="#e2bf7c" d="M0 150l200-60 180 50 260-80v140H0z"/></svg>`;
const picture = `data:image/svg+xml,${encodeURIComponent(drawing)}`;

export default meta;

type Story = StoryObj;

/** Nothing set: the browser's own colours, light or dark with the page. */
export const Defaults: Story = {};

/** The same on a dark page: `color-scheme: dark` is all that it says. */
export const DefaultsInTheDark: Story = {globals: {theme: 'dark'}};

/** Warm paper, one accent. */
export const Newspaper: Story = {
  globals: {theme: 'light'},
  args: {
    '--article-link-color': '#7a2e1d',
    '--article-focus-color': '#1b5fae',
    '--article-surface': '#fffaf0',
    '--article-surface-text': '#1d1b18',
    '--article-border-color': '#cfc4b0',
    '--article-muted-color': '#5f594f',
    '--article-radius': '0.125rem',
  },
};

/** Round corners, and a surface that stands out from a dark page. */
export const Night: Story = {
  globals: {theme: 'dark'},
  args: {
    '--article-link-color': '#8fc1ff',
    '--article-focus-color': '#ffd479',
    '--article-surface': '#26323f',
    '--article-surface-text': '#f0f4f8',
    '--article-border-color': '#4a5b6d',
    '--article-muted-color': '#a9b7c4',
    '--article-radius': '1rem',
  },
};
