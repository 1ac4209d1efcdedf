/**
 * One shape for the accessibility trees of three engines, so that one expectation serves them all: Chromium through its
 * DevTools protocol, Firefox and WebKit through AT-SPI, the interface that Linux screen readers use.
 */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {promisify} from 'node:util';

const script = join(import.meta.dirname, 'atspi.py');

/** Containers without meaning of their own: their children stand in their place. */
const plain = new Set([
  'none',
  'generic',
  'presentation',
  'filler',
  'section',
  'panel',
  'redundant object',
  'static',
]);

/** Roles of AT-SPI as ARIA names them. */
const ariaRoles = /** @type {Record<string, string>} */ ({
  'push button': 'button',
  'toggle button': 'button',
  'block quote': 'blockquote',
  'list item': 'listitem',
  'document web': 'document',
  'document frame': 'document',
  'image map': 'image',
  'progress bar': 'progressbar',
  'status bar': 'status',
  'info bar': 'status',
  'description term': 'term',
  'content deletion': 'deletion',
  'content insertion': 'insertion',
  grouping: 'group',
  footer: 'contentinfo',
  'internal frame': 'iframe',
});

/** How often the tree is read until it has come to rest, and how long is waited in between, in milliseconds. */
const readings = 10;
const pause = 300;

/**
 * The tree of a browser's page through AT-SPI, once it has come to rest: two readings are the same, and not every link
 * lacks a name. Firefox, asked for the first time, answers with the elements before their texts are there.
 *
 * @param {number} processId The browser's.
 * @param {Record<string, string | undefined>} environment Of the desktop that it runs on.
 * @returns {Promise<TreeNode>}
 */
export async function treeFromAtSpi(processId, environment) {
  let before = '';
  for (let reading = 1; ; reading++) {
    const {stdout} = await promisify(execFile)(findPython(), [script, String(processId)], {
      env: environment,
      maxBuffer: 64 * 1024 * 1024,
      timeout: 60_000,
    });
    const hasLinks = /"role": "link"/.test(stdout);
    const hasNamedLinks = /"role": "link", "xmlRole": "[^"]*", "name": "[^"]/.test(stdout);
    if (reading === readings || (stdout === before && hasLinks === hasNamedLinks)) return parseTree(stdout);
    before = stdout;
    await setTimeout(pause);
  }
}

/** @param {string} text @returns {TreeNode} */
function parseTree(text) {
  return JSON.parse(text, (_, value) =>
    value?.role ? {...value, role: value.xmlRole || (ariaRoles[value.role] ?? value.role)} : value,
  );
}

/** Debian's own Python is the one that has its packages. */
function findPython() {
  return existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
}

/**
 * The tree of Chromium.
 *
 * @param {import('puppeteer-core').CDPSession} client
 * @returns {Promise<TreeNode>}
 */
export async function treeFromChromium(client) {
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  /** @param {(typeof nodes)[number]} node @returns {TreeNode} */
  const read = (node) => {
    const states = new Map((node.properties ?? []).map(({name, value}) => [name, value.value]));
    return {
      role: node.ignored ? 'none' : roleOfChromium(node.role?.value),
      name: node.ignored ? '' : (node.name?.value ?? ''),
      expanded: states.get('expanded'),
      current: undefined,
      focusable: states.get('focusable') === true,
      details: (node.properties ?? []).some(({name}) => name === 'details'),
      children: (node.childIds ?? []).flatMap((id) =>
        byId.has(id) ? [read(/** @type {any} */ (byId.get(id)))] : [],
      ),
    };
  };
  return read(nodes[0]);
}

/** @param {string} role */
function roleOfChromium(role) {
  if (role === 'StaticText') return 'text';
  if (role === 'InlineTextBox' || role === 'LineBreak' || role === 'ListMarker') return 'none';
  if (role === 'RootWebArea') return 'document';
  return role;
}

/**
 * The tree as lines, indented by depth: `button "Footnote 1" collapsed`. Texts are the words between what has a role.
 *
 * @param {TreeNode} node
 * @returns {string[]}
 */
export function linesOf(node) {
  /** @type {string[]} */
  const lines = [];
  /** @param {TreeNode} node @param {number} depth */
  const visit = (node, depth) => {
    const isShown = !plain.has(node.role) && !(node.role === 'text' && node.name.trim() === '');
    if (isShown) lines.push('  '.repeat(depth) + lineOf(node));
    if (node.role === 'text') return;
    for (const child of node.children) visit(child, isShown ? depth + 1 : depth);
  };
  visit(node, 0);
  return lines;
}

/** @param {TreeNode} node */
function lineOf({role, name, expanded, current}) {
  const words = name.replace(/\s+/g, ' ').trim();
  return [
    role,
    words && JSON.stringify(words),
    expanded === undefined ? '' : expanded ? 'expanded' : 'collapsed',
    current ? `current=${current}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * The tree without its texts, in the words that all engines share, so that it can be compared with one expectation:
 *
 * - items of lists and texts of time have a name of their own in some engines, from what stands in them;
 * - a disclosure is a button in Firefox, a triangle in a group in Chromium, and in WebKitGTK a node without a role;
 * - Chromium makes an endnote, a role that ARIA has given up, of each item in a list of endnotes.
 *
 * @param {TreeNode} node
 * @returns {string[]}
 */
export function outlineOf(node) {
  return linesOf(comparable(node)).filter((line) => !line.trimStart().startsWith('text'));
}

/** @param {TreeNode} node @returns {TreeNode} */
function comparable(node) {
  const children = node.children.map(comparable);
  const {role, name, expanded} = node;
  if (role === 'doc-endnote' || role === 'listitem') return {...node, role: 'listitem', name: '', children};
  if (role === 'time' || (role === 'group' && !name)) return {...node, role: 'none', children};
  if (role === 'DisclosureTriangle') return {...node, role: 'button', children: []};
  if (role === 'unknown' && expanded !== undefined && children[0]) {
    const summary = {...children[0], role: 'button', expanded, children: []};
    return {...node, role: 'none', children: [summary, ...children.slice(1)]};
  }
  return {...node, children};
}

/**
 * Every node of the tree, in its order.
 *
 * @param {TreeNode} node
 * @returns {TreeNode[]}
 */
export const allNodes = (node) => [node, ...node.children.flatMap(allNodes)];

/**
 * @typedef {object} TreeNode
 * @property {string} role As ARIA names it, where it does.
 * @property {string} name
 * @property {boolean | undefined} expanded Undefined where it cannot be expanded.
 * @property {string | undefined} current
 * @property {boolean} focusable
 * @property {boolean} details Whether it points to its details.
 * @property {TreeNode[]} children
 */
