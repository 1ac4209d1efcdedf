import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

type Answer = 'yes' | 'in part' | 'no';

/** What is compared: ours with the story that shows it, or the test, then littlefoot, bigfoot, Distill, MediaWiki. */
const rows: readonly (readonly [string, Answer, string, Answer, Answer, Answer, Answer])[] = [
  ['Opens on press and touch', 'yes', 'elements-footnote--open', 'yes', 'yes', 'in part', 'in part'],
  [
    'Opens under a resting pointer',
    'yes',
    'test/additions/footnote-hover.test.ts',
    'in part',
    'in part',
    'in part',
    'yes',
  ],
  [
    'The pointer can travel into the note',
    'yes',
    'test/additions/footnote-hover.test.ts',
    'yes',
    'in part',
    'in part',
    'yes',
  ],
  ['Opens by the keyboard', 'yes', 'test/elements/footnote.test.ts', 'yes', 'in part', 'no', 'in part'],
  ['Escape closes it', 'yes', 'test/elements/footnote.test.ts', 'yes', 'yes', 'no', 'no'],
  ['Focus returns to the number', 'yes', 'test/elements/footnote.test.ts', 'no', 'no', 'no', 'no'],
  [
    'Several references share one number',
    'yes',
    'elements-footnote--several-mentions',
    'in part',
    'in part',
    'in part',
    'yes',
  ],
  ['A way back to each reference', 'yes', 'elements-footnote-list--merged', 'no', 'no', 'in part', 'yes'],
  [
    'The way back that you came by is marked',
    'yes',
    'test/elements/footnote-list.test.ts',
    'no',
    'no',
    'no',
    'yes',
  ],
  ['From one mention to the next', 'yes', 'elements-footnote--several-mentions', 'no', 'no', 'no', 'no'],
  [
    'Numbers begin anew in each article',
    'yes',
    'elements-footnote--two-articles',
    'in part',
    'in part',
    'in part',
    'yes',
  ],
  ['Equal sources are joined', 'yes', 'elements-footnote-list--merged', 'no', 'no', 'in part', 'in part'],
  ['Notes in notes', 'yes', 'test/elements/footnote-linked.test.ts', 'no', 'no', 'no', 'yes'],
  [
    'Rich notes without doubled ids',
    'yes',
    'test/elements/footnote-copy.test.ts',
    'in part',
    'in part',
    'in part',
    'in part',
  ],
  [
    'Finds the footnotes that a page has',
    'yes',
    'elements-enhance--markdown',
    'in part',
    'in part',
    'no',
    'no',
  ],
  ['Finds marks typed as plain text', 'yes', 'elements-enhance--plain-text', 'no', 'no', 'no', 'no'],
  [
    'Reads without JavaScript',
    'yes',
    'foundations-without-javascript--footnote',
    'yes',
    'yes',
    'in part',
    'yes',
  ],
  ['Prints each note once', 'yes', 'test/elements/footnote-layout.test.ts', 'yes', 'yes', 'no', 'yes'],
  ['Right to left', 'yes', 'elements-footnote--right-to-left', 'in part', 'no', 'no', 'yes'],
  [
    'A sheet at the bottom on touch screens',
    'yes',
    'test/elements/footnote-layout.test.ts',
    'yes',
    'in part',
    'no',
    'yes',
  ],
  ['Nothing clips the note', 'yes', 'elements-footnote--in-a-box-that-clips', 'no', 'no', 'no', 'yes'],
  [
    'Notes in the margin, one by one',
    'yes',
    'test/additions/footnote-margin.test.ts',
    'no',
    'no',
    'no',
    'no',
  ],
  [
    'Addresses of notes and references work',
    'yes',
    'test/elements/footnote-linked.test.ts',
    'no',
    'no',
    'in part',
    'yes',
  ],
  ['Back closes the note', 'in part', 'the browser: on Android, with close watchers', 'no', 'no', 'no', 'no'],
  [
    'The note is marked where it stands',
    'yes',
    'test/elements/footnote-list.test.ts',
    'no',
    'no',
    'no',
    'yes',
  ],
  [
    'No note over itself where it is in sight',
    'yes',
    'test/elements/footnote-list.test.ts',
    'no',
    'no',
    'no',
    'no',
  ],
  ['A citation can be copied as BibTeX or RIS', 'no', '', 'no', 'no', 'in part', 'no'],
  [
    'DOI and addresses become safe links',
    'yes',
    'elements-footnote-list--of-the-notes-in-the-text',
    'no',
    'no',
    'in part',
    'yes',
  ],
  [
    'Words in the language of the page',
    'yes',
    'test/locales/locales.test.ts',
    'in part',
    'in part',
    'no',
    'yes',
  ],
  [
    'Notes that arrive, move or leave',
    'yes',
    'test/elements/footnote-numbering.test.ts',
    'no',
    'in part',
    'in part',
    'yes',
  ],
  ['Dark mode', 'yes', 'foundations-theming--defaults-in-the-dark', 'no', 'no', 'no', 'yes'],
  [
    'Strict Content Security Policy, Trusted Types',
    'yes',
    'test/package/security-policy.test.js',
    'no',
    'no',
    'no',
    'in part',
  ],
  ['Can be imported on a server', 'yes', 'test/package/exports.test.js', 'no', 'no', 'in part', 'yes'],
  [
    'Events and methods, typed',
    'yes',
    'test/elements/footnote-events.test.ts',
    'in part',
    'in part',
    'in part',
    'in part',
  ],
];

const evidence = (shown: string) =>
  /^(elements|foundations)-/.test(shown)
    ? html`<a href=${`?path=/story/${shown}`} target="_top">story</a>`
    : html`<small>${shown}</small>`;

const lines = rows.map(
  ([capability, ours, shown, ...others]) => html`
    <tr>
      <th scope="row">${capability}</th>
      <td>${ours} ${evidence(shown)}</td>
      ${others.map((answer) => html`<td>${answer}</td>`)}
    </tr>
  `,
);

const meta: Meta = {
  title: 'Foundations/Footnotes compared',
  render: () => html`
    <table style="border-spacing: 0.75rem 0.25rem; text-align: start">
      <caption>
        What footnote scripts do. littlefoot 4.1, bigfoot 2.1, Distill 2.8 and MediaWiki (2026) as their
        source shows it.
      </caption>
      <thead>
        <tr>
          <th scope="col">capability</th>
          <th scope="col">article-widgets</th>
          <th scope="col">littlefoot</th>
          <th scope="col">bigfoot</th>
          <th scope="col">Distill</th>
          <th scope="col">MediaWiki</th>
        </tr>
      </thead>
      <tbody>
        ${lines}
      </tbody>
    </table>
  `,
};

export default meta;

type Story = StoryObj;

/** Each “yes” of ours leads to the story that shows it, or names the test. */
export const Compared: Story = {};
