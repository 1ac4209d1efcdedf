/** Expressions that run in a page of any engine. */

/**
 * The middle of an element, which is scrolled into view.
 *
 * @param {string} expression
 */
export function centreOf(expression) {
  return `(() => {
    const element = ${expression};
    element.scrollIntoView({block: 'center', behavior: 'instant'});
    const {x, y, width, height} = element.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  })()`;
}

/**
 * A call of a function with values that are JSON.
 *
 * @param {(...values: any[]) => unknown} task @param {unknown[]} values
 */
export const callOf = (task, values) =>
  `(${task})(${values.map((value) => JSON.stringify(value) ?? 'undefined').join(', ')})`;
