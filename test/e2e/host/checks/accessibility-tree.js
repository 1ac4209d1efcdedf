import assert from 'node:assert/strict';
import {allNodes, outlineOf} from '../../engines/accessibility-tree.js';
import {openUpgraded, until} from '../check.js';
import {hostPage} from '../page.js';

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

/** @typedef {import('../../engines/engine.js').Engine} Engine */

/** Nobody without a screen and a bus gets the trees of Firefox and WebKit; the line says so. @param {unknown} error */
function unavailable(error) {
  if (error instanceof Error && error.message.startsWith('There is no AT-SPI'))
    return {skipped: error.message};
  throw error;
}

/** The page at rest, without the words between its nodes. */
const atRest = `document "Host page"
  link "Skip to the article"
  paragraph
    link "Before"
  main
    article "The report"
      heading "Three days in January"
      link "Ann Lee"
      link "Bo Chen"
      link "12 comments"
      note
      note "Content note"
        paragraph
        paragraph
          link "1-888-373-7888"
      button "Show the content" collapsed
      image "The courthouse at daybreak"
      doc-credit
        link "The Civic Desk"
        link "CC BY-SA 4.0"
      image "The courthouse at dusk"
      button "Image credit" collapsed
      navigation "Contents"
        button "Contents" expanded
        list
          listitem
            link "The operation"
          listitem
            link "The law"
      heading "The operation"
      paragraph
        superscript
          button "Footnote 1" collapsed
        superscript
          button "Footnote 2" collapsed
        link "published"
        button "TVPA" collapsed
        superscript
          button "Footnote 3" collapsed
      article "How to read an arrest total"
        heading "How to read an arrest total"
          link "How to read an arrest total"
      paragraph
      list
        listitem
      heading "The law"
      paragraph
      blockquote
      link "New York, 2012"
      paragraph
      link "Read the full coverage"
      button "Copy link"
      link "Send by mail"
      doc-endnotes "Citations"
        heading "Citations"
        list
          listitem
            link "doi:10.1000/182"
            doc-backlink "Back to reference 3"
    article "A second article"
      heading "An older article"
      paragraph
        superscript
          button "Footnote 1" collapsed
      list
        listitem
          link "↩"
    region "Read on"
      heading "Read on"
      list
        listitem
          article "How to read an arrest total"
            link "How to read an arrest total"
        listitem
          article "Inside a regional task force"
            link "Inside a regional task force"
    paragraph
      link "After"`.split('\n');

/** What is opened, how, and what the tree then has where it had less. */
const opened = {
  note: {
    action: "document.getElementById('one').show()",
    shows: `
        superscript
          button "Footnote 1" expanded
        doc-footnote "Footnote 1"
          link "The act"
          button "Close footnote 1"
        superscript
          button "Footnote 2" collapsed`,
  },
  'note elsewhere': {
    action: "document.getElementById('three').show()",
    shows: `
        superscript
          button "Footnote 3" expanded
        doc-footnote "Footnote 3"
          link "doi:10.1000/182"
          button "Close footnote 3"
          button "Show in the list of notes"`,
  },
  term: {
    action: "document.getElementById('term').shadowRoot.querySelector('button').click()",
    shows: `
        button "TVPA" expanded
        note "Definition of TVPA"
          button "Close the definition of TVPA"`,
  },
  credit: {
    action: "document.getElementById('credit-button').shadowRoot.querySelector('button').click()",
    shows: `
      button "Image credit" expanded
      doc-credit "Image credit"`,
  },
  'content note': {
    action: "document.getElementById('content-note').open = true",
    shows: `
      button "Show the content" expanded
      paragraph`,
  },
};

/** The words that stand in the text of the page only while a note is open. */
const hiddenWords = [
  'Act of 2000',
  'Report of 2019',
  'Trafficking Victims Protection',
  'Bo Chen ·',
  'shown only to those',
];

/** @param {Engine} engine @param {string} url */
async function outline(engine, url) {
  await openUpgraded(engine, url);
  return outlineOf(await engine.accessibilityTree());
}

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 1,
    name: 'at rest, every element is in the accessibility tree as it should be, and no closed note is',
    engines: all,
    async run(engine, context) {
      try {
        assert.deepEqual(await outline(engine, context.add(hostPage())), atRest);
        const names = allNodes(await engine.accessibilityTree()).map(({name}) => name);
        for (const words of hiddenWords) assert.ok(!names.some((name) => name.includes(words)), words);
      } catch (error) {
        return unavailable(error);
      }
    },
  },
  {
    number: 2,
    name: 'an open note, term, credit and content note are in the tree beside their button, which points to them',
    engines: all,
    async run(engine, context) {
      const url = context.add(hostPage());
      try {
        for (const [what, {action, shows}] of Object.entries(opened)) {
          await openUpgraded(engine, url);
          await engine.evaluate(`(${action}, 0)`);
          await until(engine, 'new Promise((done) => setTimeout(done, 50, true))');
          const tree = await engine.accessibilityTree();
          const lines = outlineOf(tree).join('\n');
          assert.ok(lines.includes(shows), `${what}: expected${shows}\nin\n${lines}`);
          // The browser's own disclosure has no relation, and a popover right behind its button needs none (HTML-AAM).
          if (what === 'content note' || what === 'credit') continue;
          const button = allNodes(tree).find(
            ({role, expanded, name}) => role === 'button' && expanded && name !== 'Contents',
          );
          assert.ok(button?.details, `${what}: the button does not point to its details`);
        }
      } catch (error) {
        return unavailable(error);
      }
    },
  },
  {
    number: 2,
    name: 'a number of comments is a link with its words: before the answer, after it, and after a failure',
    engines: all,
    async run(engine, context) {
      const answers = {
        slow: context.add(() => {}),
        right: context.add((_, response) =>
          response.writeHead(200, {'Content-Type': 'application/json'}).end('{"count": 1}'),
        ),
        wrong: context.add((_, response) => response.writeHead(500).end()),
      };
      const counts = Object.entries(answers).map(
        ([id, endpoint]) =>
          `<p><article-comment-count id="${id}" system="json" endpoint="${endpoint}" thread="count"><a href="#c">Comments</a></article-comment-count></p>`,
      );
      await openUpgraded(engine, context.add(hostPage({body: counts.join('')})));
      await until(engine, "right.state === 'ready' && wrong.state === 'error' && slow.state === 'loading'");
      const link = (/** @type {string} */ id) => `document.getElementById('${id}').firstElementChild`;
      assert.ok(await engine.isExposed(link('slow'), 'link', 'Comments'));
      assert.ok(await engine.isExposed(link('right'), 'link', '1 comment'));
      assert.ok(await engine.isExposed(link('wrong'), 'link', 'Comments'));
    },
  },
  {
    number: 3,
    name: 'every control has a name, which holds the words that are seen on it',
    engines: all,
    async run(engine, context) {
      try {
        await openUpgraded(engine, context.add(hostPage()));
        for (const action of ['', ...Object.values(opened).map(({action}) => action)]) {
          await engine.evaluate(`(${action || 0}, 0)`);
          await engine.evaluate('new Promise((done) => setTimeout(done, 50))');
          const shown = await engine.run(shownControls);
          const named = allNodes(await engine.accessibilityTree())
            .filter(
              ({role, focusable}) =>
                focusable && !['document', 'none', 'generic', 'paragraph', 'section'].includes(role),
            )
            .map(({name}) => name);
          assert.ok(shown.length > 20, `only ${shown.length} controls were found`);
          for (const name of named) assert.ok(name.trim(), 'a control has no name');
          for (const words of shown) {
            assert.ok(
              named.some((name) => name.toLowerCase().includes(words.toLowerCase())),
              `no name holds "${words}": ${named.join(', ')}`,
            );
          }
        }
      } catch (error) {
        return unavailable(error);
      }
    },
  },
];

/** The words of every control that is shown, through shadow roots; runs in the page. */
function shownControls() {
  /** @type {string[]} */
  const found = [];
  const visit = (/** @type {Document | ShadowRoot} */ root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (
        !element.matches('a[href], button, summary') ||
        !element.checkVisibility({visibilityProperty: true})
      )
        continue;
      const words = /** @type {HTMLElement} */ (element).innerText.replace(/\s+/g, ' ').trim();
      // A sign, such as a cross or an arrow, is no word that a name could hold.
      if (/[\p{L}\p{N}]/u.test(words) && element.closest('[inert]') === null) found.push(words);
    }
  };
  visit(document);
  return found;
}
