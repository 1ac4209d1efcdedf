/**
 * The accessibility trees that the documentation shows: `stories/trees.json` names stories, and holds what a screen
 * reader gets of each. The test of the stories compares them with the running elements.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {describeTree} from './accessibility-tree.js';

const file = 'stories/trees.json';

/** @returns {Record<string, string[]>} */
export function readTrees() {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @param {Record<string, string[]>} trees */
export function writeTrees(trees) {
  writeFileSync(file, `${JSON.stringify(trees, null, 2)}\n`);
}

/**
 * The tree of the story that a page shows, without the page around it.
 *
 * @param {import('./story-page.js').StoryPage} storyPage
 * @returns {Promise<string[]>}
 */
export async function treeOf({client}) {
  await client.send('Accessibility.enable');
  const expression = "document.querySelector('#storybook-root .page')";
  const {result} = await client.send('Runtime.evaluate', {expression});
  const {node} = await client.send('DOM.describeNode', {objectId: result.objectId});
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  await client.send('Accessibility.disable');
  const [, ...lines] = describeTree(nodes, node.backendNodeId);
  return withoutRepetition(lines.map((line) => line.replace(/^ {2}/, '').replace(/ focused=true$/, '')));
}

/**
 * Leaves out the text of what is named by it, such as that of a link, and empty text.
 *
 * @param {readonly string[]} lines
 */
function withoutRepetition(lines) {
  return lines.filter((line, index) => {
    const [, text] = /^ *text(?: (".*"))?$/.exec(line) ?? [line, line];
    return text !== undefined && !(lines[index - 1] ?? '').includes(` ${text}`);
  });
}

/**
 * @param {readonly string[]} documented @param {readonly string[]} real
 * @returns {string[]} What is wrong.
 */
export function compareTrees(documented, real) {
  if (documented.join('\n') === real.join('\n')) return [];
  return [
    `its accessibility tree is not the one in ${file} (npm run test:stories -- --update writes the present ones):\n` +
      real.map((line) => `    ${line}`).join('\n'),
  ];
}
