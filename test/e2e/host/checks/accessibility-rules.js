import assert from 'node:assert/strict';
import {openUpgraded} from '../check.js';
import {hostPage} from '../page.js';

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

const axe = '<script src="/node_modules/axe-core/axe.min.js"></script>';

/** Each state by what brings the page into it. */
const states = {
  'at rest': '0',
  'with an open note': "document.getElementById('one').show()",
  'with an open note from elsewhere': "document.getElementById('three').show()",
  'with an open term': "document.getElementById('term').shadowRoot.querySelector('button').click()",
  'with an open credit':
    "document.getElementById('credit-button').shadowRoot.querySelector('button').click()",
  'with an open content note': "document.getElementById('content-note').open = true",
};

/** What axe cannot decide and a person has, with the reason. */
const explained = new Map([
  [
    'aria-prohibited-attr',
    'it does not count doc-footnote as a role that has a name; check 2 reads the name in each engine',
  ],
  ['color-contrast', 'it does not know what stands behind text on a picture or in a popover; check 14 looks'],
  ['label-content-name-mismatch', 'it takes the signs i and ↩ for words; check 3 compares the words'],
]);

/** @param {import('../../engines/engine.js').Engine} engine */
async function findings(engine) {
  return engine.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations', 'incomplete'],
  }).then(({violations, incomplete}) => {
    const briefly = (results) => results.map(({id, nodes}) => [id, ...nodes.map(({target, any, all, none}) =>
      target.flat().join(' ') + ': ' + [...any, ...all, ...none].map(({message}) => message).join('; '))]);
    return {violations: briefly(violations), incomplete: briefly(incomplete)};
  })`);
}

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 4,
    name: 'axe finds nothing in any state, light and dark, and nothing that it could not decide is unexplained',
    engines: all,
    async run(engine, context) {
      const url = context.add(hostPage({first: axe}));
      for (const dark of [false, true]) {
        const browser = dark ? await context.launch({dark}) : engine;
        for (const [state, action] of Object.entries(states)) {
          await openUpgraded(browser, url);
          await browser.evaluate(`(${action}, 0)`);
          const {violations, incomplete} = await findings(browser);
          const where = `${state}, ${dark ? 'dark' : 'light'}`;
          assert.deepEqual(violations, [], where);
          assert.deepEqual(
            incomplete.filter((/** @type {string[]} */ [id]) => !explained.has(id)),
            [],
            where,
          );
        }
      }
    },
  },
  {
    number: 5,
    name: 'no control stands inside a link, a button, a tooltip or what is hidden from assistive technology',
    engines: all,
    async run(engine, context) {
      await openUpgraded(engine, context.add(hostPage()));
      for (const action of Object.values(states)) {
        await engine.evaluate(`(${action}, 0)`);
        const {controls, nested} = await engine.run(nestedControls);
        assert.ok(controls > 30, `only ${controls} controls were found`);
        assert.deepEqual(nested, []);
      }
    },
  },
  {
    number: 6,
    name: 'no element has an aria-label on a host without a role',
    engines: all,
    async run(engine, context) {
      await openUpgraded(engine, context.add(hostPage()));
      for (const action of Object.values(states)) {
        await engine.evaluate(`(${action}, 0)`);
        const labelled = await engine.evaluate(`[...document.querySelectorAll('*')]
          .filter(({localName}) => localName.startsWith('article-'))
          .filter((host) => [...host.attributes].some(({name}) => /^aria-(label|describ)/.test(name)) && !host.role)
          .map(({outerHTML}) => outerHTML.slice(0, 100))`);
        assert.deepEqual(labelled, []);
      }
    },
  },
];

/** Controls with another control, a tooltip or something hidden around them in the flat tree; runs in the page. */
function nestedControls() {
  const around = 'a[href], button, summary, [role=tooltip], [role=link], [role=button], [aria-hidden=true]';
  let controls = 0;
  /** @type {string[]} */
  const nested = [];
  const visit = (/** @type {Document | ShadowRoot} */ root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      const focusable = element.matches('a[href], button, summary, input, iframe, [tabindex]');
      if (!focusable || !element.checkVisibility({visibilityProperty: true}) || element.closest('[inert]'))
        continue;
      controls++;
      /** @type {Node | null} */
      let node = element.assignedSlot ?? element.parentNode;
      for (
        ;
        node;
        node =
          /** @type {Element} */ (node).assignedSlot ??
          node.parentNode ??
          /** @type {any} */ (node).host ??
          null
      ) {
        if (node instanceof Element && (node.matches(around) || /** @type {any} */ (node).inert))
          nested.push(`${element.outerHTML.slice(0, 80)} in ${node.outerHTML.slice(0, 80)}`);
      }
    }
  };
  visit(document);
  return {controls, nested};
}
