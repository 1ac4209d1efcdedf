import assert from 'node:assert/strict';
import {openUpgraded} from '../check.js';
import {hostPage, widgets} from '../page.js';

/** @type {import('../../engines/engine.js').EngineName[]} */
const all = ['chromium', 'firefox', 'webkit'];

/**
 * What the elements say in a language: a note, its list, and numbers of comments, one for each plural form that the
 * language has. `#` is the number in the digits of the language.
 *
 * @type {Record<string, {direction: string, note: string, contents: string, comments: Record<number, string>}>}
 */
const languages = {
  en: {
    direction: 'ltr',
    note: 'Footnote #',
    contents: 'Contents',
    comments: {0: 'No comments', 1: '# comment', 2: '# comments', 5: '# comments', 21: '# comments'},
  },
  de: {
    direction: 'ltr',
    note: 'Fußnote #',
    contents: 'Inhalt',
    comments: {0: 'Keine Kommentare', 1: '# Kommentar', 2: '# Kommentare', 21: '# Kommentare'},
  },
  pl: {
    direction: 'ltr',
    note: 'Przypis #',
    contents: 'Spis treści',
    comments: {
      0: 'Brak komentarzy',
      1: '# komentarz',
      2: '# komentarze',
      5: '# komentarzy',
      12: '# komentarzy',
      22: '# komentarze',
      25: '# komentarzy',
    },
  },
  ja: {
    direction: 'ltr',
    note: '脚注#',
    contents: '目次',
    comments: {0: 'コメントなし', 1: 'コメント#件', 5: 'コメント#件', 21: 'コメント#件'},
  },
  ar: {
    direction: 'rtl',
    note: 'الحاشية #',
    contents: 'المحتويات',
    comments: {
      0: 'لا تعليقات',
      1: 'تعليق واحد',
      2: 'تعليقان',
      3: '# تعليقات',
      11: '# تعليقًا',
      100: '# تعليق',
    },
  },
};

/** @type {import('../check.js').Check[]} */
export const checks = [
  {
    number: 19,
    name: 'Arabic, German, Japanese, Polish and English: notes, contents and numbers of comments in every plural form',
    engines: all,
    async run(engine, context) {
      for (const [language, {direction, note, contents, comments}] of Object.entries(languages)) {
        const counts = Object.keys(comments)
          .map(
            (count) =>
              `<p><article-comment-count count="${count}"><a href="#c">?</a></article-comment-count></p>`,
          )
          .join('');
        const body = `<article><article-contents></article-contents><h2>1</h2><h2>2</h2>
          <p>1<article-footnote id="note">2</article-footnote></p>${counts}</article>
          <p lang="de">3<article-footnote id="german">4</article-footnote></p>`;
        const pack = (/** @type {string} */ name) =>
          `<script type="module" src="/dist/locales/${name}.js"></script>`;
        const library = `${pack('de')}${language === 'en' ? '' : pack(language)}${widgets}`;
        await openUpgraded(engine, context.add(hostPage({body, library, language, direction})));
        const inDigits = (/** @type {string} */ words, /** @type {number} */ number, digits = language) =>
          engine.evaluate(
            `${JSON.stringify(words)}.replace('#', new Intl.NumberFormat('${digits}').format(${number}))`,
          );
        const label = (/** @type {string} */ id) =>
          engine.evaluate(`document.getElementById('${id}').reference.getAttribute('aria-label')`);
        assert.equal(await label('note'), await inDigits(note, 1));
        // The part of a page that is in another language has the words of that language.
        assert.equal(await label('german'), await inDigits('Fußnote #', 1, 'de'));
        assert.equal(
          await engine.evaluate(
            "document.querySelector('article-contents').shadowRoot.querySelector('summary').innerText",
          ),
          contents,
        );
        const shown = await engine.evaluate(
          "[...document.querySelectorAll('article-comment-count a')].map((link) => link.innerText)",
        );
        const expected = [];
        for (const [count, words] of Object.entries(comments))
          expected.push(await inDigits(words, Number(count)));
        assert.deepEqual(shown, expected, language);
      }
    },
  },
  {
    number: 19,
    name: 'from right to left, every box of the page lies where it lies from left to right, as in a mirror',
    engines: all,
    async run(engine, context) {
      const boxes = [];
      for (const direction of ['ltr', 'rtl']) {
        await openUpgraded(engine, context.add(hostPage({direction})));
        await engine.evaluate("(document.getElementById('content-note').open = true, 0)");
        await engine.evaluate('new Promise((done) => setTimeout(done, 200))');
        boxes.push(await engine.run(boxesOfPage));
      }
      const [ltr, rtl] = boxes;
      assert.ok(ltr.length > 80, `only ${ltr.length} boxes were found`);
      assert.deepEqual(
        rtl.map(({name}) => name),
        ltr.map(({name}) => name),
      );
      const wrong = ltr.flatMap(({name, start, width}, index) => {
        const other = rtl[index];
        const isMirrored = Math.abs(other.start - start) < 1 && Math.abs(other.width - width) < 1;
        return isMirrored
          ? []
          : [`${name}: ${start} + ${width}, from right to left ${other.start} + ${other.width}`];
      });
      assert.deepEqual(wrong, []);
    },
  },
];

/**
 * The boxes that stand below or beside one another, through shadow trees, by their distance from the edge where lines
 * begin. Those in a line of text follow its words and are left out. Runs in the page.
 */
function boxesOfPage() {
  /** @type {{name: string, start: number, width: number}[]} */
  const found = [];
  const page = document.body.getBoundingClientRect();
  const isRightToLeft = document.dir === 'rtl';
  const visit = (/** @type {Document | ShadowRoot} */ root) => {
    for (const element of root.querySelectorAll('body *, :host *')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      const {display} = getComputedStyle(element);
      if (/^(inline|contents|none|ruby)/.test(display) || !element.checkVisibility()) continue;
      const {left, right, width} = element.getBoundingClientRect();
      const host = /** @type {any} */ (element.getRootNode()).host;
      found.push({
        name: `${host ? `${host.localName} ` : ''}${element.localName} ${element.id || element.getAttribute('part') || ''}`.trim(),
        start: isRightToLeft ? page.right - right : left - page.left,
        width,
      });
    }
  };
  visit(document);
  return found;
}
