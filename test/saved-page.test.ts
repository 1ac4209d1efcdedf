/** A page that was saved with its shadow roots, in any state of any element, is the same when the script has come. */
import {expect} from '@open-wc/testing';
import '../src/define.js';
import {elementStates} from './helpers/element-states.js';
import {takeWarnings} from './helpers/console.js';
import {drawn} from './helpers/drawn.js';
import {settled} from './helpers/notes.js';

/** The page with its shadow roots, without what Lit notes for itself and the ids that are counted. */
function saved(page: Element): string {
  const shadowRoots = [...page.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  return page.getHTML({shadowRoots}).replace(/<!--.*?-->|article-(note|reference)-\d+/g, '');
}

/** Waits for what is placed once the browser has told the sizes, in a frame of its own. */
async function atRest(): Promise<void> {
  await settled();
  await drawn();
}

describe('a saved page', () => {
  let page: HTMLElement;

  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
  });

  afterEach(() => {
    page.remove();
    takeWarnings();
  });

  for (const [tag, states] of Object.entries(elementStates)) {
    for (const [index, {markup, act}] of states.entries()) {
      it(`has every shadow root once: <${tag}>, state ${index + 1}`, async () => {
        page.innerHTML = markup;
        await atRest();
        // What a server answers comes in its own time.
        if (tag === 'article-comment-count') await act?.(page);
        const before = saved(page);
        expect(before).to.contain('shadowrootmode');
        page.replaceChildren();
        page.setHTMLUnsafe(before);
        await atRest();
        if (tag === 'article-comment-count') await act?.(page);
        expect(saved(page)).to.equal(before);
      });
    }
  }
});
