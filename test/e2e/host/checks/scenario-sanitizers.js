import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {openUpgraded} from '../check.js';
import {forms, outcomes} from '../forms.js';
import {load, run, scriptOf, install} from '../libraries.js';
import {hostPage} from '../page.js';

/** Scenario 20: what sanitizers leave of the tags, as they come and when they are told of them. */

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

const names = Object.keys(forms);

/** What a sanitizer that does not know the tags leaves: the words. */
const words = Object.fromEntries(names.map((name) => [name, 'read']));
const unchanged = Object.fromEntries(names.map((name) => [name, 'same']));

/** Tags and attributes of the forms, for the allow lists. */
const tags = {
  'article-footnote': [],
  'article-related-link': [],
  'article-pull-quote': [],
  'article-comment-count': ['count'],
  'article-image-credit': ['creator', 'license'],
};

/** @param {(html: string) => string | Promise<string>} clean */
async function outputsOf(clean) {
  /** @type {Record<string, string>} */
  const outputs = {};
  for (const name of names) outputs[name] = await clean(forms[name]);
  return outputs;
}

/**
 * The tags are gone, every word is there, and every link.
 *
 * @param {import('../../engines/engine.js').Engine} engine @param {Record<string, string>} outputs
 */
async function expectWords(engine, outputs) {
  assert.deepEqual(await outcomes(engine, outputs), words);
  for (const name of names) {
    assert.ok(!outputs[name].includes('<article-'), outputs[name]);
    assert.equal(outputs[name].match(/<a href/g)?.length, forms[name].match(/<a href/g)?.length, name);
  }
}

/** WordPress’ own function, without a site. @param {string} html @param {string} allowed PHP of the allow list. */
async function kses(html, allowed) {
  const code = `define('ABSPATH', '/usr/share/wordpress/');
    define('WPINC', 'wp-includes');
    foreach (['plugin', 'kses', 'formatting', 'functions', 'compat', 'load'] as $name)
      require ABSPATH . "wp-includes/$name.php";
    echo wp_kses($argv[1], array_merge($allowedposttags, ${allowed}));`;
  return (await run('php', ['-r', code, '--', html])).stdout;
}

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 36,
    name: 'scenario 20: sanitize-html drops the tags and keeps every word; told of the tags, it changes nothing',
    engines: all,
    async run(engine, context) {
      const {default: sanitize} = await load('sanitize-html');
      await openUpgraded(engine, context.add(hostPage({body: '<article></article>'})));
      // A picture is not on its list; it keeps what is told.
      const {allowedTags, allowedAttributes, allowedSchemes} = sanitize.defaults;
      const pictures = {allowedTags: [...allowedTags, 'img'], allowedSchemes: [...allowedSchemes, 'data']};
      await expectWords(engine, await outputsOf((html) => sanitize(html, pictures)));
      const told = {
        ...pictures,
        allowedTags: [...pictures.allowedTags, ...Object.keys(tags)],
        allowedAttributes: {...allowedAttributes, ...tags, '*': ['slot']},
      };
      assert.deepEqual(await outcomes(engine, await outputsOf((html) => sanitize(html, told))), unchanged);
    },
  },
  {
    number: 36,
    name: 'scenario 20: DOMPurify drops the tags and keeps every word; told of the tags, it changes nothing',
    engines: all,
    async run(engine, context) {
      await install();
      const first = scriptOf('dompurify/dist/purify.min.js');
      await openUpgraded(engine, context.add(hostPage({first, body: '<article></article>'})));
      const clean = (/** @type {string} */ options) =>
        outputsOf((html) => engine.evaluate(`DOMPurify.sanitize(${JSON.stringify(html)}, ${options})`));
      await expectWords(engine, await clean('{}'));
      const told = `{ADD_ATTR: ['slot'], CUSTOM_ELEMENT_HANDLING: {
        tagNameCheck: /^article-/, attributeNameCheck: /^(count|creator|license)$/}}`;
      assert.deepEqual(await outcomes(engine, await clean(told)), unchanged);
    },
  },
  {
    number: 36,
    name: 'scenario 20: rehype-sanitize drops the tags and keeps every word; told of the tags, it changes nothing',
    engines: all,
    async run(engine, context) {
      const {unified} = await load('unified');
      const {default: rehypeParse} = await load('rehype-parse');
      const {default: rehypeSanitize, defaultSchema} = await load('rehype-sanitize');
      const {default: rehypeStringify} = await load('rehype-stringify');
      await openUpgraded(engine, context.add(hostPage({body: '<article></article>'})));
      const clean = (/** @type {any} */ schema) =>
        outputsOf(async (html) =>
          String(
            await unified()
              .use(rehypeParse, {fragment: true})
              .use(rehypeSanitize, schema)
              .use(rehypeStringify)
              .process(html),
          ),
        );
      const protocols = {...defaultSchema.protocols, src: ['data']};
      await expectWords(engine, await clean({...defaultSchema, protocols}));
      const told = {
        ...defaultSchema,
        protocols,
        tagNames: [...defaultSchema.tagNames, ...Object.keys(tags)],
        attributes: {
          ...defaultSchema.attributes,
          ...tags,
          '*': [...defaultSchema.attributes['*'], 'slot'],
        },
      };
      assert.deepEqual(await outcomes(engine, await clean(told)), unchanged);
    },
  },
  {
    number: 36,
    name: 'scenario 20: wp_kses() of WordPress drops the tags and keeps every word; told of the tags, it changes nothing',
    engines: all,
    async run(engine, context) {
      const found = await run('php', ['--version']).then(
        () => existsSync('/usr/share/wordpress'),
        () => false,
      );
      if (!found) return {skipped: 'PHP and WordPress are not installed'};
      await openUpgraded(engine, context.add(hostPage({body: '<article></article>'})));
      // A picture in the address itself is not among its protocols.
      const clean = async (/** @type {string} */ allowed) =>
        outputsOf(async (html) => kses(html.replace('data:,', '/picture.png'), allowed));
      await expectWords(engine, await clean('[]'));
      const list = Object.entries(tags).map(
        ([tag, attributes]) => `'${tag}' => [${attributes.map((name) => `'${name}' => true`).join(', ')}]`,
      );
      const told = await clean(`['span' => ['slot' => true], ${list.join(', ')}]`);
      const wanted = Object.fromEntries(
        Object.entries(told).map(([name, html]) => [name, html.replace('/picture.png', 'data:,')]),
      );
      assert.deepEqual(await outcomes(engine, wanted), unchanged);
    },
  },
  {
    number: 36,
    name: 'scenario 20: setHTML() of the browser drops the tags with what is in them; told of the tags, it changes nothing',
    engines: all,
    async run(engine, context) {
      await openUpgraded(engine, context.add(hostPage({body: '<article></article>'})));
      if (!(await engine.evaluate("'setHTML' in Element.prototype")))
        return {skipped: 'this engine has no setHTML()'};
      const clean = (/** @type {string} */ options) =>
        outputsOf((html) =>
          engine.evaluate(`(() => {
            const box = document.createElement('div');
            box.setHTML(${JSON.stringify(html)}, ${options});
            return box.innerHTML;
          })()`),
        );
      const lost = Object.fromEntries(names.map((name) => [name, 'lost']));
      assert.deepEqual(await outcomes(engine, await clean('{}')), lost);
      const told = await clean(`{sanitizer: (() => {
        const sanitizer = new Sanitizer();
        for (const [name, attributes] of Object.entries(${JSON.stringify(tags)})) sanitizer.allowElement({name, attributes});
        sanitizer.allowElement({name: 'img', attributes: ['src', 'alt']});
        sanitizer.allowAttribute('slot');
        return sanitizer;
      })()}`);
      assert.deepEqual(await outcomes(engine, told), unchanged);
    },
  },
];
