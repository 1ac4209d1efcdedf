import assert from 'node:assert/strict';
import {openUpgraded} from '../check.js';
import {forms, wordsOf} from '../forms.js';
import {install, load, scriptOf} from '../libraries.js';
import {article, hostPage} from '../page.js';

/** Scenarios 15 and 23: what is left where nothing of the library runs: reader modes, feeds, mail. */

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

/** What the author has written of each element, that a reader of the bare article must find. */
const words = [
  'Ann Lee',
  'Act of 2000, Pub. L. 106-386',
  'Report of 2019, p. 12',
  'TVPA',
  'Trafficking Victims Protection Act',
  'How to read an arrest total',
  'Four questions to ask',
  '339',
  'arrests',
  'It ought to concern every person',
  'Barack Obama',
  'Read the full coverage',
  'Report of 2018, p. 3',
  'A helpline answers at any hour',
];

/** Long enough that a reader mode takes it for the article, as the real one is. */
const paragraph = `<p>${'The count was taken over three days, and it covers the region, with every office reporting once. '.repeat(4)}</p>`;

// The ids are for checks; to a reader mode, one such as "share" says what a part of a page is.
const bare = article
  .replace(/ id="(?!main|note-|operation|law|point|fn)[^"]*"/g, '')
  .replaceAll('</h2>', `</h2>${paragraph}`);

/** Reads the page as Firefox’ reader mode does; the first author becomes the line above the text. */
const readable = `(() => {
  const {byline, content, textContent} = new Readability(document.cloneNode(true)).parse();
  return {content, text: [byline, textContent].join(' ').replace(/\\s+/g, ' ')};
})()`;

/** @param {string} text */
const missing = (text) => words.filter((one) => !text.includes(one));

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 36,
    name: 'scenario 15: Readability finds every word and link of the author, with the module and without it, and no label of ours',
    engines: all,
    async run(engine, context) {
      await install();
      const first = scriptOf('@mozilla/readability/Readability.js');
      for (const library of [undefined, '']) {
        const url = context.add(hostPage({first, body: bare, library}));
        if (library === '') await engine.open(url);
        else await openUpgraded(engine, url);
        await engine.evaluate('new Promise((done) => setTimeout(done, 300))');
        const {text, content} = await engine.evaluate(readable);
        assert.deepEqual(missing(text), [], text);
        for (const href of ['/totals/', 'https://example.org/act', '/speech/', 'https://ktla.example/'])
          assert.match(content, new RegExp(`<a [^>]*href="(http://[^/"]*)?${href}"`), `no link to ${href}`);
        // What the elements show beside the author's words is in their shadow trees.
        for (const label of ['Copy link', 'more than 7 years old', 'Show content', 'Footnotes'])
          assert.ok(!text.includes(label), `${label} is part of the article: ${text}`);
      }
    },
  },
  {
    number: 36,
    name: 'scenario 23: a feed or a mail without a tag of the library, or without any, has every word and link',
    engines: [],
    async run() {
      const {default: sanitize} = await load('sanitize-html');
      const withoutOurs = sanitize(bare, {
        allowedTags: [...sanitize.defaults.allowedTags, 'img', 'data', 'time'],
        transformTags: {a: absolute('href'), img: absolute('src')},
      });
      assert.ok(!withoutOurs.includes('<article-'));
      assert.deepEqual(missing(withoutOurs.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')), []);
      assert.equal(withoutOurs.match(/<a\b/g)?.length, bare.match(/<a\b/g)?.length);
      assert.deepEqual(withoutOurs.match(/href="\/[^"]*"/g), null, 'an address is not absolute');
      const text = sanitize(bare, {allowedTags: [], allowedAttributes: {}}).replace(/\s+/g, ' ');
      assert.deepEqual(missing(text), []);
      for (const [name, form] of Object.entries(forms)) {
        const plain = sanitize(form, {allowedTags: ['img'], allowedAttributes: {img: ['alt']}});
        for (const word of wordsOf(name)) assert.ok(plain.includes(word), `${name}: ${word} in ${plain}`);
      }
    },
  },
];

/** @param {string} name */
function absolute(name) {
  return (/** @type {string} */ tagName, /** @type {Record<string, string>} */ attribs) => ({
    tagName,
    attribs: {
      ...attribs,
      ...(attribs[name] ? {[name]: new URL(attribs[name], 'https://news.example/').href} : {}),
    },
  });
}
