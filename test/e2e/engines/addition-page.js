import {setTimeout} from 'node:timers/promises';
import {head, one} from './notes.js';

/**
 * A page with an addition, and what each engine has to do with it.
 *
 * @param {string} name @param {string} body @param {Record<string, (engine: Engine) => Promise<void>>} checks
 */
export const suite = (name, body, checks) => ({
  name: `additions/${name}`,
  page: `${head}<script type="module" src="/dist/additions/${name}.js"></script><body>${body}</body></html>`,
  checks,
});

/** @param {string} [attributes] Those of the list. @param {string} [cited] What the first note cites. */
export const article = (attributes = '', cited = '') => `<article style="max-inline-size: 600px; margin: 0">
  <h1 id="away">Away from the notes</h1>
  <p>${'Words. '.repeat(20)}
    <a id="before" href="#before">Before</a>
    one<article-footnote id="one">A note with <a id="link" href="#link">a link</a>${cited}.</article-footnote>
    two<article-footnote id="two">Another note.</article-footnote>
    <a id="after" href="#after">After</a>
  </p>
  <article-footnote-list id="list" ${attributes}></article-footnote-list>
</article>`;

export const reference = `${one}.reference`;

/** What a reader pastes into the `#paste` of the page. @param {Engine} engine @returns {Promise<string>} */
export async function pasted(engine) {
  if (engine.name === 'chromium') {
    // Its driver's keys do not edit.
    await engine.page
      ?.browserContext()
      .overridePermissions(await engine.evaluate('location.origin'), [
        'clipboard-read',
        'clipboard-sanitized-write',
      ]);
    return engine.evaluate('navigator.clipboard.readText()');
  }
  await engine.click("document.querySelector('#paste')");
  await engine.press('Control+v');
  await setTimeout(200);
  return engine.evaluate("document.querySelector('#paste').value");
}

/** @typedef {import('./engine.js').Engine} Engine */
