import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import pages from '../test/markup/manifest.json';

interface Page {
  readonly generator: string;
  readonly how: string;
  readonly version?: string;
  readonly expected: {
    readonly pairs: readonly unknown[];
    readonly nestedPairs?: readonly unknown[];
    readonly citationPairs?: readonly unknown[];
  };
}

const rows = Object.entries(pages as unknown as Record<string, Page>).map(
  ([file, {generator, version = '', how, expected}]) => {
    const {pairs, nestedPairs = [], citationPairs = []} = expected;
    return {file, generator, version, how, notes: pairs.length + nestedPairs.length + citationPairs.length};
  },
);

/**
 * The pages on which `article-enhance` is tested: what real generators write, pages rebuilt after them, and pages that
 * only look as if they had notes. `test/adopt/markup.test.ts` fails when one of their notes is missed, when one is
 * invented, or when a page is not given back as it was.
 */
const meta: Meta = {
  title: 'Foundations/Footnotes of generators',
  render: () => html`
    <div class="comparison" role="region" aria-label="Pages of generators" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">Generator</th>
            <th scope="col">Page</th>
            <th scope="col">Made</th>
            <th scope="col">Notes</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({file, generator, version, how, notes}) => html`
              <tr>
                <th scope="row">${generator} ${version}</th>
                <td>${file}</td>
                <td>${how}</td>
                <td>${notes}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `,
};

export default meta;

type Story = StoryObj;

/** Every page, with the number of notes that are found on it. */
export const Generators: Story = {};
