import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

/** What the elements say to assistive technology, and the keys that they answer. */
const meta: Meta = {title: 'Foundations/Accessibility'};

export default meta;

type Story = StoryObj;

interface Exposure {
  tag: string;
  /** Role and name, from the outside in. */
  tree: string[];
  keys: string;
}

const exposures: Exposure[] = [
  {
    tag: 'article-footnote',
    tree: [
      'button “Footnote 1”, collapsed or expanded, with the note as its details',
      'doc-footnote “Footnote 1”, when open',
      'button “Close footnote 1”, when open',
    ],
    keys: 'Enter or Space opens and closes. Tab goes on into the note, then back to the sentence, which closes it. Escape closes, and focus is on the button again.',
  },
  {
    tag: 'article-footnote-list',
    tree: [
      'doc-endnotes, named as its heading',
      'heading, level 2 or as set',
      'list, with each note as an item',
      'doc-backlink “Back to reference 1”',
    ],
    keys: 'Enter on a link back puts focus on the number in the text.',
  },
  {
    tag: 'article-related-link',
    tree: ['article, named by its title', 'link, named by its title alone'],
    keys: 'Those of a link. The card has one, and stops Tab once.',
  },
  {
    tag: 'article-image-credit',
    tree: [
      'image and caption, as the author wrote them',
      'doc-credit, with the credit as text and links',
      'with a button: button “Image credit”, collapsed or expanded, before it',
    ],
    keys: 'Tab goes to the links of the credit. With a button, Enter or Space opens the credit; Escape closes it, and focus is on the button again.',
  },
  {
    tag: 'article-comment-count',
    tree: ['link, named by the count in words: “12 comments”'],
    keys: 'Those of a link.',
  },
  {
    tag: 'article-context',
    tree: ['nothing: its content stands in its place'],
    keys: 'None.',
  },
];

/** The exact trees are asserted by the tests of each element. */
export const RolesNamesAndKeys: Story = {
  render: () => html`
    <dl class="exposures">
      ${exposures.map(
        ({tag, tree, keys}) => html`
          <dt><code>&lt;${tag}&gt;</code></dt>
          <dd>
            <ul>
              ${tree.map((line) => html`<li>${line}</li>`)}
            </ul>
            <p>${keys}</p>
          </dd>
        `,
      )}
    </dl>
    <style>
      .exposures {
        font:
          0.9rem/1.5 system-ui,
          sans-serif;
      }
      .exposures dd {
        margin: 0.25rem 0 1.25rem;
      }
      .exposures ul {
        margin: 0 0 0.5rem;
        padding-inline-start: 1.25rem;
      }
    </style>
  `,
};

/** Go through this sentence with Tab alone: number, links of the note, the rest of the sentence. */
export const KeyboardOrder: Story = {
  render: () => html`
    <p>
      <a href="https://example.org/">Before</a>, a sentence with a note<article-footnote
        >that holds <a href="https://example.org/">one link</a> and
        <a href="https://example.org/">another</a>.</article-footnote
      >
      goes on, <a href="https://example.org/">after</a> the note.
    </p>
  `,
};

/** Numbers are small; the area that answers a press is larger than what is seen, and no line grows by it. */
export const TargetSize: Story = {
  render: () => html`
    <p class="targets">
      Tall and narrow, the area reaches over the lines above and below.<article-footnote
        >The first note.</article-footnote
      >
      It is drawn here so that it can be seen.<article-footnote>The second note.</article-footnote>
    </p>
    <style>
      .targets article-footnote::part(reference) {
        background: color-mix(in srgb, Highlight 25%, transparent);
      }
    </style>
  `,
};
