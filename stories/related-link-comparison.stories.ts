import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {comparisonTable, type ComparedRow} from '../.storybook/comparison.js';

// prettier-ignore
const rows: readonly ComparedRow[] = [
  ['Reads without JavaScript', 'yes', 'foundations-without-javascript--related-link', 'yes', 'yes', 'yes', 'in part', 'yes', 'yes'],
  ['Filled from the page that it leads to', 'yes', 'test/additions/related-link-unfurl.test.ts', 'in part', 'no', 'no', 'no', 'in part', 'in part'],
  ['One link a card, named by the title alone', 'yes', 'test/elements/related-link.test.ts', 'in part', 'yes', 'in part', 'in part', 'in part', 'in part'],
  ['Pressed anywhere, with any button of the mouse', 'yes', 'test/elements/related-link.test.ts', 'yes', 'in part', 'no', 'no', 'yes', 'no'],
  ['Other links above it', 'yes', 'elements-related-link--with-another-link', 'no', 'no', 'yes', 'in part', 'no', 'in part'],
  ['The title a heading of the right level', 'yes', 'elements-related-link--with-picture-and-description', 'no', 'in part', 'no', 'in part', 'no', 'in part'],
  ['A labelled list of several', 'yes', 'test/elements/related-list.test.ts', 'no', 'in part', 'no', 'no', 'no', 'no'],
  ['Room is kept for the picture', 'yes', 'test/elements/card-geometry.test.ts', 'in part', 'yes', 'yes', 'no', 'no', 'no'],
  ['A picture that fails leaves no hole', 'yes', 'elements-related-link--broken-picture', 'no', 'no', 'no', 'no', 'in part', 'no'],
  ['Kind and duration, in the language of the page', 'yes', 'additions-related-link-labels--labels', 'in part', 'no', 'in part', 'no', 'no', 'no'],
  ['Who has paid for it, who may read it', 'yes', 'additions-related-link-labels--labels', 'in part', 'no', 'in part', 'no', 'no', 'no'],
  ['Another website is marked', 'yes', 'test/additions/related-link-labels.test.ts', 'no', 'no', 'no', 'no', 'no', 'no'],
  ['A new tab is told before it opens', 'yes', 'additions-related-link-labels--new-tab-and-sponsor', 'no', 'no', 'no', 'no', 'no', 'no'],
  ['Completes rel: sponsored, noopener', 'yes', 'test/additions/related-link-labels.test.ts', 'no', 'no', 'no', 'no', 'no', 'no'],
  ['Publisher and date', 'yes', 'elements-related-link--with-picture-and-description', 'in part', 'no', 'in part', 'no', 'yes', 'in part'],
  ['An address that is not safe is told', 'yes', 'test/elements/related-link.test.ts', 'in part', 'no', 'no', 'no', 'no', 'in part'],
  ['Prints the address', 'yes', 'elements-related-link--print', 'in part', 'no', 'no', 'no', 'no', 'no'],
  ['All text can be selected', 'yes', 'test/elements/related-link.test.ts', 'no', 'in part', 'yes', 'yes', 'no', 'yes'],
  ['Right to left', 'yes', 'elements-related-link--right-to-left', 'no', 'yes', 'no', 'yes', 'no', 'no'],
];

const meta: Meta = {
  title: 'Foundations/Related links compared',
  render: () =>
    comparisonTable(
      'What cards of related links do. Guardian RichLink (2026), BBC Simorgh, FT o-teaser (2026), rh-card 4.2, Ghost Koenig bookmark (2026) and link-peek 1.1 as their source shows it.',
      ['Guardian', 'BBC', 'FT', 'Red Hat', 'Ghost', 'link-peek'],
      rows,
    ),
};

export default meta;

type Story = StoryObj;

/** Each “yes” of ours leads to the story that shows it, or names the test. */
export const Compared: Story = {};
