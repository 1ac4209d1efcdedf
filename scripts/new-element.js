/**
 * Writes the files of a new element, and names it where it has to be named: `npm run new-element -- article-example`.
 */
import {existsSync} from 'node:fs';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {filesOf, readmeSection} from './new-element/files.js';

const [tag = ''] = process.argv.slice(2);

if (!/^article-[a-z]+(-[a-z]+)*$/.test(tag)) fail('Give a tag such as article-example.');

const name = tag.replace('article-', '');
const capital = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1);
const names = {
  tag,
  name,
  className: tag.split('-').map(capital).join(''),
  title: capital(name.replaceAll('-', ' ')),
};

const files = filesOf(names);
for (const path of Object.keys(files)) if (existsSync(path)) fail(`${path} is there already.`);

for (const [path, content] of Object.entries(files)) {
  await mkdir(dirname(path), {recursive: true});
  // Lines break elsewhere with each length of a name.
  await writeFile(path, await format(content, {...(await resolveConfig(path)), filepath: path}));
}

await change('src/define.ts', (text) =>
  before(text, `import './define/${tag}.js';`, /^import '\.\/define\/article-(?!context)/),
);
await change('src/index.ts', (text) =>
  before(
    text,
    `export {${names.className}} from './elements/${name}/${name}.js';`,
    /^export .*from '\.\/elements\//,
  ),
);
await change('README.md', (text) =>
  before(text, readmeSection(names), /^## `</).replace(
    /^(\| in the text \| .*) \|$/m,
    `$1, [\`${name}\`](#${tag}) |`,
  ),
);
await change('src/check/known-markup.ts', (text) => before(text, `  '${tag}': {},`, /^ {2}'article-/));
await change('examples/wordpress/article-widgets/includes/kses.php', (text) =>
  before(text, `\t${`'${tag}'`.padEnd(26)} => array( 'label' ),`, /^\t'article-/),
);
await change('CHANGELOG.md', (text) =>
  text.replace(/^(## Unreleased\n\n### Added\n\n)/m, `$1- \`${tag}\`: what the element is for.\n`),
);
// The tree itself comes from the running story.
await change('stories/trees.json', (text) => {
  const trees = Object.entries({...JSON.parse(text), [`elements-${name}--default`]: []});
  return `${JSON.stringify(Object.fromEntries(trees.sort(([one], [other]) => (one < other ? -1 : 1))), null, 2)}\n`;
});

await change('.storybook/theming/sample.ts', (text) =>
  before(text, `      <${tag} label="Label">Content</${tag}>`, /^ {6}<article-share>/),
);

console.log(
  `Written: ${Object.keys(files).join(', ')}, and lines in src/define.ts, src/index.ts, README.md,
  CHANGELOG.md, stories/trees.json, src/check/known-markup.ts, .storybook/theming/sample.ts, and the WordPress kit.`,
);

/** @param {string} path @param {(text: string) => string} edit */
async function change(path, edit) {
  const text = await readFile(path, 'utf8');
  const changed = edit(text);
  if (changed === text) fail(`${path} has no place for ${tag}.`);
  await writeFile(path, changed);
}

/**
 * Puts text before the first line of its kind that comes later in the alphabet, or behind the last one.
 *
 * @param {string} text @param {string} added @param {RegExp} kind
 */
function before(text, added, kind) {
  const lines = text.split('\n');
  const alike = lines.flatMap((line, index) => (kind.test(line) ? [index] : []));
  const next = alike.find((index) => lines[index] > added) ?? (alike.at(-1) ?? -1) + 1;
  return alike.length === 0 ? text : lines.toSpliced(next, 0, added.replace(/\n$/, '')).join('\n');
}

/** @param {string} reason @returns {never} */
function fail(reason) {
  console.error(reason);
  process.exit(1);
}
