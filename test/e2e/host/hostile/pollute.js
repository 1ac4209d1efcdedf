import {readFile} from 'node:fs/promises';

const {modules} = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const elements = modules
  .flatMap((/** @type {any} */ module) => module.declarations ?? [])
  .filter((/** @type {any} */ {tagName}) => tagName);

/**
 * What the library takes from objects of its own, of the page and of servers. What browsers take from their own options, such
 * as `once`, changes them for all scripts of a page and is left out.
 */
const options =
  'url title published updated thread system endpoint counts limit none discover threadOf request read start format identify ' +
  'creator creatorUrl source sourceUrl license licenseUrl copyright acquireUrl workTitle headings key number mention ' +
  'references language other one few many zero two count comments noComments footnote closeFootnote contents text href ' +
  'widget reason taken left found pieces omitted note mark nodes heading headline author commentCount ' +
  'interactionStatistic mainEntityOfPage creditText contentUrl image innerHTML html template host';

/** Fields of the library's classes, which are set by assignment: with a setter of that name no such class works. */
const fields = new Set(['headings', 'taken', 'left', 'numbering']);

const names = new Set([
  ...elements.flatMap((/** @type {any} */ {attributes = [], members = []}) =>
    [...attributes, ...members.filter((/** @type {any} */ member) => !member.static)].map(({name}) => name),
  ),
  ...options.split(/\s+/),
]);

/**
 * A script, first on a page, that gives every object the options of the library, with a hostile value, or with a setter
 * that keeps what is written.
 *
 * @param {'values' | 'setters'} how
 */
export const pollution = (how) => `<script>
  globalThis.stolen = [];
  for (const name of ${JSON.stringify([...names].filter((name) => how === 'values' || !fields.has(name)))}) {
    if (name in {}) continue;
    ${
      how === 'values'
        ? 'Object.prototype[name] = "<img src=x onerror=pageErrors.push(1)>";'
        : 'Object.defineProperty(Object.prototype, name, {configurable: true, get() {}, set() { stolen.push(name); }});'
    }
  }
</script>`;
