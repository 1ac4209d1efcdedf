/** Makes the example of a framework outside of the repository, as its README says, with the packed library. */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {root as articleRoot} from './root.js';

const run = promisify(execFile);

/**
 * Packs the library as it would be published.
 *
 * @returns {Promise<{path: string, remove: () => Promise<void>}>}
 */
export async function packLibrary() {
  const folder = await mkdtemp(join(tmpdir(), 'article-widgets-pack-'));
  const {stdout} = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
  const [{filename}] = JSON.parse(stdout);
  return {path: join(folder, filename), remove: () => rm(folder, {recursive: true, force: true})};
}

/**
 * Installs and builds an example, and renders it on the server.
 *
 * @param {string} name Folder of the example.
 * @param {string} library Path of the packed library.
 * @returns {Promise<{root: string, remove: () => Promise<void>}>} The folder to serve.
 */
export async function buildExample(name, library) {
  const folder = await mkdtemp(join(tmpdir(), `article-widgets-${name}-`));
  // Frameworks warn of hydration in their development builds only.
  const env = {...process.env, NODE_ENV: 'development', NPM_CONFIG_AUDIT: 'false', NPM_CONFIG_FUND: 'false'};
  const inFolder = (/** @type {string} */ command, /** @type {string[]} */ ...values) =>
    run(command, values, {cwd: folder, env, maxBuffer: 64 * 1024 * 1024});
  try {
    await cp(resolve('examples/frameworks', name), folder, {recursive: true});
    const {scripts} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const mode = scripts.build.startsWith('ng ') ? '--configuration' : '--mode';
    for (const command of await commandsOfReadme()) {
      if (command === 'npm run build') {
        if (scripts.check) await inFolder('npm', 'run', 'check');
        await inFolder('npm', 'run', 'build', '--', mode, 'development');
      } else {
        const [program, ...values] = command.split(' ');
        await inFolder(program, ...values.map((value) => (value === 'article-widgets' ? library : value)));
      }
    }
    const {stdout} = await inFolder(process.execPath, '--input-type=module', '--eval', printPage(folder));
    const {head, body} = JSON.parse(stdout.slice(stdout.lastIndexOf('\n') + 1));
    const root = join(folder, 'dist/client');
    // So that a check can tell a node of the server from one that the framework has made in its place.
    const mark = `<script>(${articleRoot})().querySelector('article').isServed = true</script>`;
    // Angular writes the whole page.
    const page = /^<!doctype/i.test(body)
      ? body
      : (await readFile(join(root, 'index.html'), 'utf8'))
          .replace('<!--head-->', () => head)
          .replace('<!--app-->', () => body);
    const markup = page.replace('</main>', () => `</main>${mark}`);
    await writeFile(join(root, 'index.html'), markup);
    // With the module in a tag of its own, which has run when the framework begins.
    await cp('dist/article-widgets.js', join(root, 'early.js'));
    const early = '<head><script type="module" src="/early.js"></script>';
    await writeFile(join(root, 'early.html'), markup.replace(/<head>/i, early));
    return {root, remove: () => rm(folder, {recursive: true, force: true})};
  } catch (error) {
    await rm(folder, {recursive: true, force: true});
    const {stdout = '', stderr = ''} = /** @type {{stdout?: string, stderr?: string}} */ (error);
    throw new Error(`${name} could not be built.\n${stdout}\n${stderr}`, {cause: error});
  }
}

/** @returns {Promise<string[]>} What the README tells somebody to type, line by line. */
async function commandsOfReadme() {
  const readme = await readFile('examples/frameworks/README.md', 'utf8');
  const [, ...blocks] = readme.split(/^```/m);
  const [shell, ...others] = blocks.filter((_, index) => index % 2 === 0);
  if (!shell?.startsWith('sh\n') || others.length > 0)
    throw new Error('The README has samples that nobody executes.');
  return shell.slice('sh\n'.length).trim().split('\n');
}

/** @param {string} folder */
function printPage(folder) {
  const file = existsSync(join(folder, 'dist/server/server.js')) ? 'server.js' : 'server.mjs';
  const server = pathToFileURL(join(folder, 'dist/server', file)).href;
  return `const {head = '', render} = await import('${server}');
    const body = await render();
    // On a line of its own: a framework may have said something.
    process.stdout.write('\\n' + JSON.stringify({head, body}));`;
}
