/**
 * Follows the README of every example in `examples/frameworks` in an empty folder, and drives what it built in Chromium.
 * The variable FRAMEWORKS, names parted by spaces, chooses among them.
 */
import {readdir} from 'node:fs/promises';
import {after, before, describe, test} from 'node:test';
import {serve} from '../../scripts/static-server.js';
import {openBrowser} from '../kits/browser.js';
import {checks, checkServed} from './checks.js';
import {buildExample, packLibrary} from './example.js';

const found = (await readdir('examples/frameworks', {withFileTypes: true}))
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const names = process.env.FRAMEWORKS?.split(' ') ?? found;

/** Those that take the server's nodes over without a look at what else is there. */
const indifferent = ['preact', 'solid', 'svelte'];

/** @type {Awaited<ReturnType<typeof packLibrary>>} */
let library;
/** @type {Awaited<ReturnType<typeof openBrowser>>} */
let browser;

before(async () => {
  library = await packLibrary();
  // Lit says so of every development build.
  browser = await openBrowser({ignore: /^Lit is in dev mode/});
});

after(async () => {
  await browser?.close();
  await library?.remove();
});

for (const name of names) {
  describe(name, () => {
    /** @type {Awaited<ReturnType<typeof buildExample>>} */
    let example;
    /** @type {Awaited<ReturnType<typeof serve>>} */
    let server;

    before(async () => {
      example = await buildExample(name, library.path);
      server = await serve({root: example.root});
    });

    after(async () => {
      await server?.close();
      await example?.remove();
    });

    test('the server’s page reads well without a script', () =>
      browser.onPage(server.url, checkServed, {script: false}));

    // Each on a page of its own, which fails on any message in the console, so on a warning of hydration too.
    for (const [what, check] of Object.entries(checks)) {
      test(what, () => browser.onPage(server.url, check));
      if (indifferent.includes(name))
        test(`${what}, also when the module has run before`, () =>
          browser.onPage(`${server.url}/early.html`, check));
    }
  });
}
