/** Prints tables that are read as text and as Markdown. */

/** @param {string} title @param {string} [method] One or two sentences under it. */
export function heading(title, method) {
  console.log(`\n## ${title}\n`);
  if (method) console.log(`${method}\n`);
}

/** @param {string[]} columns @param {(string | number)[][]} rows */
export function table(columns, rows) {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (/** @type {string[]} */ row) =>
    `| ${row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => '-'.repeat(width + 1) + (column ? ':' : '-')).join('|')}|`;
  console.log([line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n'));
}

/** @type {string[]} */
const verdicts = [];

/**
 * Says whether a measured value keeps to its bar, here and once more in the summary. Nothing fails: times depend on the
 * machine, and what is missed is to be seen rather than hidden.
 *
 * @param {string} what @param {number} value @param {number} bar @param {(value: number) => string} [format]
 */
export function verdict(what, value, bar, format = String) {
  const text = `${value <= bar ? 'met   ' : 'MISSED'}  ${what}: ${format(value)}, bar ${format(bar)}`;
  verdicts.push(text);
  console.log(`\n${text}`);
}

/** All verdicts once more. */
export function summary() {
  heading('Summary');
  console.log(verdicts.join('\n'));
}

/** @param {number} value */
export const milliseconds = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

/** @param {number} value */
export const times = (value) => `${value.toFixed(2)} ×`;

/** @param {number} value */
export const percent = (value) => `+${Math.round(value * 100)} %`;

/** @param {number} value */
export const bytes = (value) => `${Math.round(value)} B`;
