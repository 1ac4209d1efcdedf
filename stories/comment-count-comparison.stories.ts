import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {comparisonTable, type ComparedRow} from '../.storybook/comparison.js';

const rows: readonly ComparedRow[] = [
  [
    'One request for many badges',
    'yes',
    'test/comments/batching-systems.test.ts',
    'yes',
    'no',
    'no',
    'no',
    'yes',
    'in part',
  ],
  [
    'One request for one thread',
    'yes',
    'test/comments/count-loader.test.ts',
    'yes',
    'no',
    'no',
    'no',
    'yes',
    'no',
  ],
  [
    'Badges that come later',
    'yes',
    'test/elements/comment-count-systems.test.ts',
    'yes',
    'no',
    'no',
    'no',
    'no',
    'yes',
  ],
  ['Words for zero', 'yes', 'elements-comment-count--none', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  ['Says what has failed', 'in part', 'elements-comment-count--failed', 'no', 'no', 'no', 'no', 'no', 'yes'],
  ['Shows that it loads', 'in part', 'elements-comment-count--loading', 'yes', 'no', 'no', 'no', 'no', 'yes'],
  [
    'Short form of large numbers, in the language',
    'yes',
    'elements-comment-count--many',
    'in part',
    'no',
    'no',
    'no',
    'no',
    'no',
  ],
  [
    'Plurals of every language',
    'yes',
    'test/locales/locales.test.ts',
    'no',
    'no',
    'no',
    'yes',
    'in part',
    'no',
  ],
  ['Leads to the comments', 'yes', 'elements-comment-count--given', 'yes', 'no', 'no', 'yes', 'no', 'no'],
  [
    'Its name says what the number is',
    'yes',
    'test/elements/comment-count.test.ts',
    'in part',
    'in part',
    'no',
    'yes',
    'yes',
    'yes',
  ],
  [
    'Follows the comments on the page',
    'yes',
    'test/additions/comment-events.test.ts',
    'in part',
    'no',
    'no',
    'no',
    'no',
    'no',
  ],
  [
    'Asks when it comes near',
    'yes',
    'test/elements/comment-count-systems.test.ts',
    'yes',
    'no',
    'no',
    'no',
    'no',
    'no',
  ],
  [
    'Tells replies from comments',
    'yes',
    'elements-comment-count--replies',
    'no',
    'no',
    'no',
    'no',
    'no',
    'no',
  ],
];

const meta: Meta = {
  title: 'Foundations/Comment counts compared',
  render: () =>
    comparisonTable(
      'What badges with a number of comments do, as the source of each shows it in 2026. Hyvor Talk is left out: what it sends is not published.',
      ['The Guardian', 'FT o-comments', 'WordPress block', 'WordPress link', 'Ghost', 'Comentario'],
      rows,
    ),
};

export default meta;

type Story = StoryObj;

/** Each “yes” of ours leads to the story that shows it, or names the test. */
export const Compared: Story = {};
