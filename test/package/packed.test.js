/** What `npm pack` makes, as three kinds of page take it: none, an import map, and Vite. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {promisify} from 'node:util';
import {launch} from 'puppeteer-core';
import typescript from 'typescript';
import {build} from 'vite';
import {browserArguments, findBrowser} from '../../scripts/browser.js';
import {serve} from '../../scripts/static-server.js';
import {errorsOf} from './type-check.js';

const run = promisify(execFile);

const article = '<article><p>Text.<article-footnote>A note.</article-footnote></p></article>';

/** @type {string} */
let folder;
/** @type {string} */
let library;
/** @type {string[]} */
let files;
/** @type {import('puppeteer-core').Browser} */
let browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'article-widgets-packed-'));
  const {stdout} = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const [packed] = JSON.parse(stdout);
  files = packed.files.map((/** @type {{path: string}} */ {path}) => path);
  // An empty project with the packed library, and what it depends on.
  await writeFile(join(folder, 'package.json'), '{"name": "project", "private": true, "type": "module"}');
  const options = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...options, join(folder, packed.filename)], {cwd: folder});
  library = join(folder, 'node_modules/article-widgets');
  const {executablePath, args} = await findBrowser();
  browser = await launch({executablePath, args: [...args, ...browserArguments]});
});

after(async () => {
  await browser?.close();
  if (folder) await rm(folder, {recursive: true, force: true});
});

test('the package holds what users need, and nothing else', () => {
  for (const path of ['README.md', 'LICENSE', 'CHANGELOG.md', 'dist/article-widgets.js', 'dist/snippet.html'])
    assert.ok(files.includes(path), `${path} is missing`);
  const wanted = [
    /^(README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|package\.json)$/,
    // What the README shows and leads to.
    /^docs\/([\w-]+\.md|pictures\/[\w-]+\.png)$/,
    // The bundle, its style sheet, and what editors and tools read.
    /^dist\/[\w.-]+\.(js|css|json|map|txt|html)$/,
    /^dist\/(additions|locales)\/[\w-]+\.js(\.map)?$/,
    // For bundlers, with types, and the source that their maps lead to.
    /^dist\/es\/([\w-]+\/)*[\w.-]+\.(js|d\.ts)(\.map)?$/,
    /^dist\/types\/(css|jsx|vue)\.d\.ts$/,
    /^src\/([\w-]+\/)*[\w.-]+\.(ts|css)$/,
  ];
  assert.deepEqual(
    files.filter((path) => !wanted.some((pattern) => pattern.test(path))),
    [],
  );
  assert.deepEqual(
    files.filter((path) => /\.test\.|\.stories\.|fixture/.test(path)),
    [],
  );
});

test('every source map leads to a file of the package', async () => {
  for (const path of files.filter((name) => /^dist\/es\/.*\.map$/.test(name))) {
    const {sources} = JSON.parse(await readFile(join(library, path), 'utf8'));
    for (const source of sources)
      assert.ok(files.includes(join(path, '..', source)), `${path} leads to ${source}`);
  }
});

test('a project whose TypeScript knows no exports finds the types all the same', () => {
  // Next.js sets it so for who brings no settings, and then says nothing but that JSX has no such tag.
  const code = `import 'article-widgets/define';
    import 'article-widgets/define/article-footnote';
    import 'article-widgets/additions/footnote-copy';
    import 'article-widgets/check';
    import 'article-widgets/article-widgets.css';
    import {fr} from 'article-widgets/locales/fr';
    import {version} from 'article-widgets';
    import type {ArticleWidgetsElements} from 'article-widgets/jsx';
    import type {ArticleWidgetsComponents} from 'article-widgets/vue';
    export const known: [string, string, keyof ArticleWidgetsElements, keyof ArticleWidgetsComponents] =
      [fr.copied, version, 'article-term', 'article-term'];`;
  const options = {
    name: join(folder, 'project.ts'),
    moduleResolution: typescript.ModuleResolutionKind.Node10,
    ignoreDeprecations: '6.0',
  };
  assert.deepEqual(errorsOf(code, options), []);
});

test('a plain page runs with the two tags of the snippet, and checks their hashes', async () => {
  const root = join(folder, 'plain');
  await mkdir(root);
  for (const name of ['article-widgets.js', 'article-widgets.css'])
    await cp(join(library, 'dist', name), join(root, name));
  const snippet = await readFile(join(library, 'dist/snippet.html'), 'utf8');
  assert.equal(snippet.match(/integrity="sha384-[\w+/]{64}"/g)?.length, 2);
  await writeFile(join(root, 'index.html'), page(snippet));
  await checkPage(root);
  // One changed byte, and the browser refuses the module: so the hash was looked at.
  await writeFile(join(root, 'article-widgets.js'), `${await readFile(join(root, 'article-widgets.js'))} `);
  await assert.rejects(checkPage(root), /integrity/);
});

test('a page with an import map runs', async () => {
  const imports = {
    'article-widgets/': '/node_modules/article-widgets/dist/es/',
    tslib: '/node_modules/tslib/tslib.es6.mjs',
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element': '/node_modules/lit-element/lit-element.js',
    'lit-element/': '/node_modules/lit-element/',
    '@lit/context': '/node_modules/@lit/context/index.js',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
  };
  const head = `<script type="importmap">${JSON.stringify({imports})}</script>
    <script type="module">import 'article-widgets/define.js';</script>`;
  await writeFile(join(folder, 'index.html'), page(head));
  await checkPage(folder);
});

test('an empty Vite project builds, and its page runs', async () => {
  const root = join(folder, 'vite');
  await mkdir(root);
  await symlink(join(folder, 'node_modules'), join(root, 'node_modules'));
  await writeFile(join(root, 'index.html'), page('<script type="module" src="/main.js"></script>'));
  await writeFile(
    join(root, 'main.js'),
    "import 'article-widgets/article-widgets.css';\nimport 'article-widgets/define';\n",
  );
  await build({root, configFile: false, logLevel: 'silent', mode: 'production'});
  await checkPage(join(root, 'dist'));
});

/** @param {string} head */
function page(head) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
    <link rel="icon" href="data:,">${head}</head><body>${article}</body></html>`;
}

/**
 * Opens the page of a folder and a note on it.
 *
 * @param {string} root
 */
async function checkPage(root) {
  const server = await serve({root});
  const opened = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  opened.on('pageerror', (error) => complaints.push(String(error)));
  opened.on('console', (message) => {
    // Lit says so of every development build.
    if (['warn', 'error'].includes(message.type()) && !message.text().startsWith('Lit is in dev mode'))
      complaints.push(message.text());
  });
  try {
    await opened.goto(server.url);
    if (complaints.length === 0) {
      await opened.locator('article-footnote >>> button').setTimeout(10_000).click();
      await opened.waitForFunction(() => document.querySelector('article-footnote')?.matches('[open]'));
    }
    assert.deepEqual(complaints, []);
  } finally {
    await opened.close();
    await server.close();
  }
}
