import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {comparisonTable, type ComparedRow} from '../.storybook/comparison.js';

const rows: readonly ComparedRow[] = [
  [
    'The attribution stands outside the quotation',
    'yes',
    'elements-pull-quote--default',
    'in part',
    'in part',
    'yes',
    'in part',
  ],
  ['Tells a repeat from someone else’s words', 'yes', 'elements-pull-quote--repeat', 'no', 'no', 'no', 'no'],
  ['A screen reader skips the repeat', 'yes', 'test/circumstances.test.ts', 'no', 'no', 'no', 'no'],
  ['Adds no landmark', 'yes', 'test/circumstances.test.ts', 'no', 'no', 'no', 'no'],
  ['Links to the source', 'yes', 'elements-pull-quote--default', 'in part', 'no', 'in part', 'in part'],
  ['Shows the address that `cite` names', 'yes', 'elements-pull-quote--cited', 'no', 'no', 'no', 'no'],
  ['Quotation marks of the language', 'yes', 'elements-pull-quote--german', 'no', 'no', 'no', 'no'],
  ['The repeat is not in print', 'yes', 'test/circumstances.test.ts', 'no', 'no', 'no', 'no'],
  ['The repeat is not copied', 'yes', 'test/elements/pull-quote.test.ts', 'no', 'no', 'no', 'no'],
  ['The repeat follows its original', 'yes', 'test/elements/pull-quote.test.ts', 'no', 'no', 'no', 'no'],
];

const meta: Meta = {
  title: 'Foundations/Pull quotes compared',
  render: () =>
    comparisonTable(
      'What pull quotes do, as the source of each shows it in 2026.',
      ['The Guardian', 'FT o-quote', 'rh-blockquote', 'WordPress pullquote'],
      rows,
    ),
};

export default meta;

type Story = StoryObj;

/** Each “yes” of ours leads to the story that shows it, or names the test. */
export const Compared: Story = {};
