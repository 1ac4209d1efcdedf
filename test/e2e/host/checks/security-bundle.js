import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';

/** Where a browser looks for scripts: the module, the additions and the packs of words. */
const shipped = [
  'dist/article-widgets.js',
  ...(await filesIn('dist/additions')),
  ...(await filesIn('dist/locales')),
];

/** @param {string} folder */
async function filesIn(folder) {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.js')).map((name) => `${folder}/${name}`);
}

/** Ways to make code or nodes of a text, to keep things, and to send them. */
const absent = {
  eval: /\beval\b/,
  'a function made of text': /\bFunction\s*\(|\bnew\s+Function\b|constructor\.constructor/,
  'a timer that takes text': /\bset(?:Timeout|Interval)\(\s*["'`]/,
  outerHTML: /\bouterHTML\b/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
  setHTML: /\bsetHTML(?:Unsafe)?\b/,
  parseHTML: /\bparseHTML(?:Unsafe)?\b/,
  createContextualFragment: /\bcreateContextualFragment\b/,
  srcdoc: /\bsrcdoc\b/,
  'document.write': /\bdocument\.write|\.writeln\(/,
  execCommand: /\bexecCommand\b/,
  unsafeHTML: /\bunsafe(?:HTML|SVG|CSS|Static)\b/,
  'an import at run time': /\bimport\s*\(/,
  'a script, frame or style element in a template':
    /<(?:script|iframe|object|embed|style|link|base|meta|form)\b/i,
  'a style attribute in a template': /<[a-z][^<>`]*\sstyle=/,
  'an inline handler in a template': /<[a-z][^<>`]*\son[a-z]+=/,
  cookies: /\bdocument\.cookie\b|\.cookie\b/,
  sessionStorage: /\bsessionStorage\b/,
  databases: /\bindexedDB\b|\bcaches\./,
  'other ways to send':
    /\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bnew Image\b|\bRTCPeer/,
  workers: /\bnew (?:Shared)?Worker\b|\bserviceWorker\b|\bimportScripts\b/,
  postMessage: /\bpostMessage\b/,
  'a path of the machine that built it': /\/(?:home|Users|work|tmp|root)\/|node_modules/,
  'an address of a registry or a place to load code from':
    /registry\.npm|unpkg\.com|jsdelivr|cdnjs|esm\.sh|googleapis/,
};

/** What is in one file only, and why. */
const present = [
  // Lit parses the static parts of a template once, through the library's policy.
  {pattern: /\.innerHTML\b/g, files: ['dist/article-widgets.js'], times: 1},
  // `remember` of a content note, which the author asks for, and the Mastodon server, where the reader ticks a box.
  {pattern: /\blocalStorage\b/g, files: ['dist/article-widgets.js', 'dist/additions/share-mastodon.js']},
  // Pages of the same origin, of which only texts are taken.
  {pattern: /\bDOMParser\b|\bparseFromString\b/g, files: ['dist/additions/related-link-unfurl.js']},
];

/** Hosts that may be named: what vocabularies and licences are called, and interfaces that an attribute asks for. */
const hosts = new Set([
  'schema.org',
  'www.w3.org',
  'doi.org',
  'arxiv.org',
  'creativecommons.org',
  'public.api.bsky.app',
  'commons.wikimedia.org',
  'purl.org',
  'ns.adobe.com',
  'ns.useplus.org',
]);

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 28,
    name: 'no file for browsers makes code or nodes of text, loads, stores or sends in a way of its own, or tells of the build',
    engines: [],
    async run() {
      /** @type {string[]} */
      const found = [];
      for (const file of shipped) {
        const code = await readFile(file, 'utf8');
        for (const [name, pattern] of Object.entries(absent)) {
          const match = pattern.exec(code);
          if (match) found.push(`${file}: ${name}: ${code.slice(match.index - 30, match.index + 50)}`);
        }
        for (const {pattern, files, times} of present) {
          const count = code.match(pattern)?.length ?? 0;
          if (count > (files.includes(file) ? (times ?? Infinity) : 0))
            found.push(`${file}: ${count} × ${pattern}`);
        }
      }
      const maps = (await readdir('dist')).filter((name) => name.endsWith('.map'));
      for (const name of maps) {
        const {sources} = JSON.parse(await readFile(`dist/${name}`, 'utf8'));
        found.push(...sources.filter((/** @type {string} */ path) => /^(?:\/|[a-z]+:)/i.test(path)));
      }
      assert.deepEqual(found, []);
      return {note: `${shipped.length} files`};
    },
  },
  {
    number: 28,
    name: 'every request says that it sends no cookies and no referrer, and no other host is named than those of the README',
    engines: [],
    async run() {
      for (const file of shipped) {
        const code = await readFile(file, 'utf8');
        for (const {index} of code.matchAll(/\bfetch\(/g)) {
          const call = code.slice(index, index + 300);
          assert.match(call, /credentials:\s*["'`]omit["'`]/, file);
          assert.match(call, /referrerPolicy:\s*["'`]no-referrer["'`]/, file);
          assert.match(call, /signal:/, file);
        }
        const named = [...code.matchAll(/https?:\/\/([\w-]+(?:\.[\w-]+)+)/g)].map(([, host]) => host);
        assert.deepEqual(
          named.filter((host) => !hosts.has(host)),
          [],
          file,
        );
      }
    },
  },
];
