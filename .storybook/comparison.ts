import {html, type TemplateResult} from 'lit';

export type Answer = 'yes' | 'in part' | 'no';

/**
 * What is compared, our answer and what proves it, then the others' answers. A proof is the id of a story
 * (`elements-share--copied`) or the path of a test; `test/package/comparisons.test.js` looks whether there is one.
 */
export type ComparedRow = readonly [capability: string, ours: Answer, proof: string, ...others: Answer[]];

/** Writes rows as a table, whose caption says what is compared, and as of when. */
export function comparisonTable(
  caption: string,
  others: readonly string[],
  rows: readonly ComparedRow[],
): TemplateResult {
  return html`
    <div class="comparison" role="region" aria-label=${caption} tabindex="0">
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${['capability', 'article-widgets', ...others].map((name) => html` <th scope="col">${name}</th> `)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([capability, ours, proof, ...answers]) => html`
              <tr>
                <th scope="row">${capability}</th>
                <td>${ours} ${shown(proof)}</td>
                ${answers.map((answer) => html` <td>${answer}</td> `)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function shown(proof: string): TemplateResult {
  return /^(additions|article|elements|foundations)-/.test(proof)
    ? html` <a href=${`?path=/story/${proof}`} target="_top">story</a> `
    : html` <small>${proof.split(/(?<=\/)/).map((part) => html`${part}<wbr />`)}</small> `;
}
