import assert from 'node:assert/strict';
import {openUpgraded} from '../check.js';
import {forms, lines, outcomes} from '../forms.js';
import {load} from '../libraries.js';
import {hostPage} from '../page.js';

/** Scenarios 19 and 21: what editors and Markdown processors make of the tags, shown in a page. */

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

/** @typedef {Record<string, (source: string) => string | Promise<string>>} Processors */

/** Processors as they come, and with raw HTML allowed where that is an option. @returns {Promise<Processors>} */
async function processors() {
  const {default: MarkdownIt} = await load('markdown-it');
  const {marked} = await load('marked');
  const {micromark} = await load('micromark');
  const commonmark = await load('commonmark');
  const {default: showdown} = await load('showdown');
  const {remark} = await load('remark');
  const {default: remarkHtml} = await load('remark-html');
  const {default: remarkRehype} = await load('remark-rehype');
  const {default: rehypeRaw} = await load('rehype-raw');
  const {default: rehypeStringify} = await load('rehype-stringify');
  const html = new MarkdownIt({html: true});
  const escaping = new MarkdownIt();
  const {Parser, HtmlRenderer} = commonmark.default ?? commonmark;
  const withRaw = remark()
    .use(remarkRehype, {allowDangerousHtml: true})
    .use(rehypeRaw)
    .use(rehypeStringify)
    .freeze();
  return {
    'markdown-it, html: true': (source) => html.render(source),
    'markdown-it': (source) => escaping.render(source),
    marked: (source) => marked.parse(source),
    'micromark, allowDangerousHtml': (source) => micromark(source, {allowDangerousHtml: true}),
    micromark: (source) => micromark(source),
    commonmark: (source) => new HtmlRenderer().render(new Parser().parse(source)),
    showdown: (source) => new showdown.Converter().makeHtml(source),
    'remark-html, sanitize: false': async (source) =>
      String(await remark().use(remarkHtml, {sanitize: false}).process(source)),
    'remark-html': async (source) => String(await remark().use(remarkHtml).process(source)),
    'remark-rehype, rehype-raw': async (source) => String(await withRaw.process(source)),
  };
}

/** @param {(source: string) => string | Promise<string>} process */
async function outputsOf(process) {
  /** @type {Record<string, string>} */
  const outputs = {};
  for (const [name, source] of Object.entries(forms)) outputs[name] = await process(source);
  return outputs;
}

const heading = 'a card with a heading';

/**
 * What becomes of the forms on several lines, where it is not the same as plain HTML. Those on one line are the same in
 * all of these.
 *
 * @type {Record<string, Record<string, import('../forms.js').Outcome>>}
 */
const several = {
  wpautop: Object.fromEntries(
    Object.keys(forms)
      .slice(lines.length)
      .map((name) => [name, 'kept']),
  ),
  html: {'a card with empty lines': 'kept', 'an indented card': 'kept'},
  showdown: {'a card with empty lines': 'read', [heading]: 'read', 'an indented card': 'read'},
};

/** @param {Record<string, import('../forms.js').Outcome>} others */
const sameBut = (others) => ({
  ...Object.fromEntries(Object.keys(forms).map((name) => [name, 'same'])),
  ...others,
});

const escaped = Object.fromEntries(Object.keys(forms).map((name) => [name, 'code']));

/** What each processor makes of the forms. */
const expected = {
  'markdown-it, html: true': sameBut(several.html),
  'markdown-it': escaped,
  marked: sameBut(several.html),
  'micromark, allowDangerousHtml': sameBut(several.html),
  micromark: escaped,
  commonmark: sameBut(several.html),
  showdown: sameBut(several.showdown),
  'remark-html, sanitize: false': sameBut(several.html),
  // It drops what it takes for a block of HTML with all that is in it: use one of the ways around it.
  'remark-html': {
    'a note in the sentence': 'read',
    'a number of comments in the sentence': 'read',
    'a card on one line': 'read',
    'a quotation on one line': 'read',
    'a picture on one line': 'lost',
    'a card on several lines': 'lost',
    'a card with empty lines': 'read',
    [heading]: 'lost',
    'an indented card': 'lost',
  },
  'remark-rehype, rehype-raw': sameBut(several.html),
};

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 36,
    name: 'scenario 19: wpautop of WordPress changes nothing on one line, and on several it leaves every word in its element',
    engines: all,
    async run(engine, context) {
      const {autop} = await load('@wordpress/autop');
      await openUpgraded(engine, context.add(hostPage({body: '<article></article>'})));
      assert.deepEqual(await outcomes(engine, await outputsOf(autop)), sameBut(several.wpautop));
      assert.deepEqual(await engine.evaluate('pageErrors'), []);
    },
  },
  {
    number: 36,
    name: 'scenario 21: six Markdown processors that let HTML through change nothing on one line, and lose no word on several',
    engines: all,
    async run(engine, context) {
      await openUpgraded(engine, context.add(hostPage({body: '<article></article>'})));
      /** @type {Record<string, Record<string, string>>} */
      const found = {};
      for (const [name, process] of Object.entries(await processors()))
        found[name] = await outcomes(engine, await outputsOf(process));
      assert.deepEqual(found, expected);
      assert.deepEqual(await engine.evaluate('pageErrors'), []);
    },
  },
];
