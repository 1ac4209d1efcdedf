import {makeTestFont} from './test-font.js';

const file = makeTestFont().toString('base64');

/**
 * Lets all text of a page stand in the font of the tests, in shadow trees and in frames too, whatever fonts the page
 * and the machine have.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function useTestFont(page) {
  for (const frame of page.frames()) await useIn(frame);
}

/** @param {import('puppeteer-core').Frame} frame */
async function useIn(frame) {
  const isLoaded = await frame.evaluate(() => 'testFontSheet' in window);
  await frame.evaluate(
    async (font) => {
      if (font) {
        const name = 'Test bars';
        const bytes = Uint8Array.from(atob(font), (character) => character.charCodeAt(0));
        document.fonts.add(await new FontFace(name, bytes).load());
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          `*, ::before, ::after, ::marker, ::placeholder {font-family: '${name}' !important; font-style: normal !important}`,
        );
        Reflect.set(window, 'testFontSheet', sheet);
      }
      /** @param {Document | ShadowRoot} root */
      const adopt = (root) => {
        const sheet = Reflect.get(window, 'testFontSheet');
        if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
        for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) adopt(shadowRoot);
      };
      adopt(document);
    },
    isLoaded ? '' : file,
  );
}
