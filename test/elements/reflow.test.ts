import {expect, fixture, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/additions/share-mastodon.js';
import '../../src/additions/source-details.js';
import '../../src/define.js';
import {registerMessages} from '../../src/internal/messages.js';
import {de} from '../../src/locales/de.js';
import '../helpers/console.js';

const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const LINK = `<a href="https://example.org/">${LONG}</a>`;
const PICTURE = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="600" height="300"/%3E';

/** What a reader may meet with a word that is wider than the column, and the button that shows more of the element. */
const cases: Record<string, {markup: string; press?: string}> = {
  'a byline': {
    markup: `<article-byline>${LINK}<article-comment-count slot="more">${LINK}</article-comment-count></article-byline>`,
  },
  'a content note': {markup: `<article-content-note reason="${LONG}"><p>${LONG}</p></article-content-note>`},
  contents: {markup: `<article-contents><ol><li>${LINK}</li></ol></article-contents>`},
  'a term': {
    markup: `<p><article-term>${LONG}<span slot="definition">A law of 1999.</span></article-term></p>`,
    press: 'button',
  },
  'the address where the clipboard is refused': {markup: '<article-share></article-share>', press: 'button'},
  'the field for a server': {
    markup: '<article-share mastodon></article-share>',
    press: 'button[aria-expanded]',
  },
  'the button that cites a source': {
    markup: `<article-source lang="de" copy><a href="/">${LONG}</a></article-source>`,
  },
  'no answer of a comment system': {
    markup: '<p style="font-size: 1.5em"><article-comment-count>?</article-comment-count></p>',
  },
};

/** All elements that are seen, also those of shadow trees. */
function* shown(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.checkVisibility() && getComputedStyle(element).clipPath === 'none') yield element;
    if (element.shadowRoot) yield* shown(element.shadowRoot);
  }
}

async function place(markup: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    `<main lang="en" style="font: 200%/1.5 sans-serif; padding: 0 1rem">${markup}</main>`,
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  return page;
}

describe('a window of 320 pixels at double size', () => {
  const {clipboard} = navigator;
  before(async () => {
    registerMessages(de);
    await setViewport({width: 320, height: 600});
    const value = {writeText: () => Promise.reject(new Error('refused'))};
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value});
  });
  after(async () => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    await setViewport({width: 800, height: 600});
  });

  for (const [what, {markup, press}] of Object.entries(cases)) {
    it(`has room for ${what}`, async () => {
      const page = await place(markup);
      const element = page.querySelector('article-contents, article-share, article-term');
      if (press) element!.shadowRoot!.querySelector<HTMLElement>(press)!.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
      const wide = [...shown(page)].filter((element) => element.getBoundingClientRect().right > 320);
      expect(wide.map((element) => element.outerHTML)).to.deep.equal([]);
    });
  }

  it('leaves the words of a card beside its picture whole', async () => {
    const page = await place(`<article-related-link>
      <img slot="image" src='${PICTURE}' width="600" height="300" alt=""><a href="/">Report</a>
      <span slot="description">subscribers</span></article-related-link>`);
    await nextFrame();
    const range = document.createRange();
    range.selectNodeContents(page.querySelector('[slot=description]')!);
    expect(range.getClientRects()).to.have.lengthOf(1);
  });
});
