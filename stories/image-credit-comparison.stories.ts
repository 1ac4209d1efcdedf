import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {comparisonTable, type ComparedRow} from '../.storybook/comparison.js';

// prettier-ignore
const rows: readonly ComparedRow[] = [
  ['The credit is apart from the caption', 'yes', 'elements-image-credit--figure', 'yes', 'yes', 'no', 'no', 'yes'],
  ['It can be left out', 'in part', 'elements-image-credit--without-credit', 'yes', 'in part', 'no', 'no', 'no'],
  ['A word for screen readers says what it is', 'yes', 'test/elements/image-credit.test.ts', 'no', 'yes', 'no', 'no', 'no'],
  ['A name in another script keeps the order of the line', 'yes', 'test/elements/image-credit.test.ts', 'no', 'in part', 'no', 'no', 'no'],
  ['Safe links to creator, source and licence', 'yes', 'elements-image-credit--unsafe-address', 'in part', 'no', 'in part', 'in part', 'in part'],
  ['Creator, licence, copyright as facts of their own', 'yes', 'elements-image-credit--caption', 'no', 'no', 'no', 'no', 'yes'],
  ['Title, author, source, licence in this order', 'yes', 'test/text/credit-line.test.ts', 'no', 'no', 'no', 'no', 'no'],
  ['Says what was changed, and the year', 'yes', 'elements-image-credit--modified', 'no', 'no', 'no', 'no', 'in part'],
  ['An ImageObject for search engines', 'yes', 'test/elements/image-credit-data.test.ts', 'no', 'no', 'no', 'no', 'no'],
  ['Reads what is written into the file (IPTC, XMP)', 'yes', 'test/image-metadata/embedded-credit.test.ts', 'no', 'no', 'in part', 'no', 'in part'],
  ['Reads the page’s own JSON-LD', 'yes', 'test/article/described-image.test.ts', 'no', 'no', 'no', 'no', 'no'],
  ['Reads Wikimedia Commons', 'yes', 'test/image-metadata/commons.test.ts', 'no', 'no', 'no', 'no', 'no'],
  ['Can be copied as text and as HTML', 'yes', 'test/additions/image-credit-copy.test.ts', 'no', 'no', 'no', 'no', 'no'],
  ['A place for Content Credentials', 'yes', 'elements-image-credit--content-credentials', 'no', 'no', 'no', 'no', 'yes'],
  ['On the picture, with enough contrast', 'yes', 'test/package/overlay-contrast.test.js', 'yes', 'yes', 'no', 'no', 'yes'],
  ['An icon for the kind of picture', 'no', '', 'yes', 'no', 'no', 'no', 'yes'],
  ['No credit of white space, no doubled ©', 'yes', 'test/text/credit-line.test.ts', 'in part', 'no', 'no', 'no', 'no'],
  ['Printed, also from behind a button', 'yes', 'test/e2e/host/checks/print.js', 'in part', 'in part', 'in part', 'in part', 'no'],
];

const meta: Meta = {
  title: 'Foundations/Image credits compared',
  render: () =>
    comparisonTable(
      'What credits of pictures do. Guardian (2026), BBC Simorgh, WordPress 11.1 blocks, Ghost Koenig (2026) and c2pa-wc 0.14 as their source shows it.',
      ['Guardian', 'BBC', 'WordPress', 'Ghost', 'C2PA'],
      rows,
    ),
};

export default meta;

type Story = StoryObj;

/** Each “yes” of ours leads to the story that shows it, or names the test. */
export const Compared: Story = {};
