import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {comparisonTable, type ComparedRow} from '../.storybook/comparison.js';

const rows: readonly ComparedRow[] = [
  ['Made of the page’s headings', 'yes', 'elements-contents--default', 'in part', 'no', 'yes', 'yes'],
  ['Gives headings the ids that they lack', 'yes', 'test/elements/contents.test.ts', 'yes', 'no', 'no', 'no'],
  [
    'Levels, also where one is left out',
    'yes',
    'test/elements/contents.test.ts',
    'no',
    'in part',
    'yes',
    'yes',
  ],
  [
    'Leaves links and notes of headings out',
    'yes',
    'test/elements/contents.test.ts',
    'no',
    'no',
    'yes',
    'in part',
  ],
  ['A landmark with a name', 'yes', 'test/circumstances.test.ts', 'no', 'yes', 'no', 'yes'],
  ['The current section is said', 'yes', 'test/elements/contents.test.ts', 'no', 'yes', 'no', 'no'],
  ['Exactly one section is current', 'yes', 'test/elements/contents.test.ts', 'no', 'yes', 'no', 'no'],
  ['Clear of sticky headers', 'yes', 'test/elements/contents.test.ts', 'in part', 'no', 'in part', 'no'],
  [
    'Closes by the browser’s own disclosure',
    'yes',
    'elements-contents--closed-by-the-reader',
    'in part',
    'in part',
    'no',
    'no',
  ],
  ['Nothing where there is no heading', 'yes', 'elements-contents--empty', 'no', 'no', 'yes', 'no'],
  ['Articles of several pages', 'in part', 'test/elements/contents.test.ts', 'no', 'no', 'no', 'yes'],
  ['Keeps a list that is there', 'yes', 'elements-contents--own-list', 'no', 'yes', 'yes', 'no'],
  ['Headings that come later', 'yes', 'test/elements/contents.test.ts', 'no', 'no', 'no', 'in part'],
  [
    'Headings in the shadow roots of components',
    'yes',
    'additions-contents-of-shadow-roots--components',
    'no',
    'no',
    'no',
    'no',
  ],
  ['Opens what is closed around a section', 'yes', 'test/elements/contents.test.ts', 'no', 'no', 'no', 'no'],
];

const meta: Meta = {
  title: 'Foundations/Contents compared',
  render: () =>
    comparisonTable(
      'What tables of contents do, as the source of each shows it in 2026.',
      ['The Guardian', 'rh-jump-links', 'zachleat table-of-contents 1.0', 'WordPress block'],
      rows,
    ),
};

export default meta;

type Story = StoryObj;

/** Each “yes” of ours leads to the story that shows it, or names the test. */
export const Compared: Story = {};
