import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {comparisonTable, type ComparedRow} from '../.storybook/comparison.js';

// prettier-ignore
const rows: readonly ComparedRow[] = [
  ['The device’s own share sheet', 'yes', 'test/elements/share.test.ts', 'yes', 'no', 'in part', 'in part'],
  ['No share sheet on a desktop', 'yes', 'test/elements/share.test.ts', 'in part', 'yes', 'no', 'no'],
  ['Copies the address, and the label comes back', 'yes', 'elements-share--copied', 'yes', 'no', 'in part', 'no'],
  ['A way where the browser refuses to copy', 'yes', 'elements-share--refused', 'no', 'no', 'no', 'no'],
  ['A mail with the right encoding', 'yes', 'test/elements/share.test.ts', 'in part', 'in part', 'no', 'no'],
  ['The canonical address', 'yes', 'test/elements/share.test.ts', 'in part', 'in part', 'yes', 'no'],
  ['No parameters that follow the reader', 'yes', 'test/text/text-fragment.test.ts', 'no', 'no', 'in part', 'no'],
  ['Success is said to screen readers', 'yes', 'test/elements/share.test.ts', 'no', 'no', 'no', 'no'],
  ['A link to a section', 'yes', 'elements-share--section', 'yes', 'no', 'no', 'no'],
  ['A link to a quotation', 'yes', 'test/additions/share-quote.test.ts', 'no', 'no', 'no', 'no'],
  ['To the reader’s own Mastodon server, remembered on request', 'yes', 'additions-share-on-mastodon--asking', 'no', 'no', 'no', 'no'],
  ['No third party, no popup', 'yes', 'test/elements/share.test.ts', 'yes', 'no', 'yes', 'yes'],
  ['A list of networks', 'no', '', 'no', 'yes', 'no', 'no'],
];

const meta: Meta = {
  title: 'Foundations/Sharing compared',
  render: () =>
    comparisonTable(
      'What share buttons do. Guardian (2026), FT o-share (2026), webcare-webshare 1.0 and share-button as their source shows it.',
      ['Guardian', 'FT', 'webcare-webshare', 'share-button'],
      rows,
    ),
};

export default meta;

type Story = StoryObj;

/** Each “yes” of ours leads to the story that shows it, or names the test. */
export const Compared: Story = {};
