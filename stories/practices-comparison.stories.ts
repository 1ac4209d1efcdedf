import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {comparisonTable, type ComparedRow} from '../.storybook/comparison.js';

const rows: readonly ComparedRow[] = [
  ['Loading it twice is no error', 'yes', 'test/package/bundle.test.js'],
  ['Classes without registration', 'yes', 'test/package/exports.test.js'],
  ['Strict Content Security Policy, Trusted Types', 'yes', 'test/package/security-policy.test.js'],
  ['The page reads the same without the script', 'yes', 'test/circumstances.test.ts'],
  ['Bad data leaves what the author wrote', 'yes', 'test/conformance.test.ts'],
  ['One clock for all elements', 'yes', 'test/elements/date.test.ts'],
  ['Keeps lists that are there', 'yes', 'elements-contents--own-list'],
];

const meta: Meta = {
  title: 'Foundations/Practices',
  render: () =>
    comparisonTable(
      'What well-kept custom elements do, each practice seen in one or more of media-chrome, relative-time-element, the elements of Zach Leatherman and the Red Hat design system.',
      [],
      rows,
    ),
};

export default meta;

type Story = StoryObj;

/** Each “yes” of ours leads to the story that shows it, or names the test. */
export const Compared: Story = {};
