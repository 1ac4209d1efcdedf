/** @typedef {{id: string, type: string, name: string, title: string, tags?: string[]}} Entry */

/**
 * What the name of a story asks of the browser, so that the story is seen as readers see it rather than as the toolbar
 * shows it: real forced colours, real print, a narrow window. See `.storybook/conditions.ts`.
 *
 * @type {Record<string, {width?: number, medium?: string, forcedColors?: string}>}
 */
export const conditions = {
  dark: {},
  narrow: {width: 320},
  'large-text': {width: 640},
  print: {medium: 'print'},
  'forced-colors': {forcedColors: 'active'},
};

/** The name of a story without that of its element: `narrow`. @param {Entry} entry */
export function storyName({id}) {
  return id.slice(id.indexOf('--') + 2);
}

/** Whether a story is another one under a condition, which brings its own theme. @param {Entry} entry */
function isCondition(entry) {
  return Object.hasOwn(conditions, storyName(entry));
}

/**
 * The stories to look at in a theme; one under a condition is looked at once.
 *
 * @param {string} theme @param {Entry[]} stories
 */
export function storiesIn(theme, stories) {
  return theme === 'light' ? stories : stories.filter((entry) => !isCondition(entry));
}
