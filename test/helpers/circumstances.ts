import {expect, fixture} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {accessibilityTree} from './accessibility-tree.js';

/** What an element has to show in which circumstances. Each is a list of texts in the order in which they are read. */
export interface Circumstances {
  readonly markup: string;
  /** The accessibility tree, node by node, without what stands around the element. */
  readonly tree: readonly string[];
  /** What is on paper. */
  readonly printed: string;
  /** What a page shows that has the optional style sheet and no JavaScript. */
  readonly plain: string;
}

/** Registers the tests of one element that are the same for all: whoever reads it, and wherever. */
export function describeCircumstances(tag: string, {markup, tree, printed, plain}: Circumstances): void {
  describe(`<${tag}> in its circumstances`, () => {
    const place = async (attributes = '') => {
      const page = await fixture<HTMLElement>(`<main lang="en" ${attributes}>${markup}</main>`);
      for (const element of page.querySelectorAll('*'))
        await (element as Partial<{updateComplete: Promise<unknown>}>).updateComplete;
      return page;
    };

    afterEach(async () => {
      await setViewport({width: 800, height: 600});
      await emulateMedia({media: 'screen', forcedColors: 'none', colorScheme: 'light'});
    });

    it('is read node by node', async () => {
      const [, ...lines] = await accessibilityTree(await place());
      expect(lines.map((line) => line.slice(2))).to.deep.equal(tree);
    });

    for (const direction of ['ltr', 'rtl']) {
      it(`fits a window of 320 pixels at double size, ${direction}`, async () => {
        await setViewport({width: 320, height: 600});
        const page = await place(`dir="${direction}" style="font-size: 200%"`);
        const {scrollWidth, clientWidth} = document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
        for (const element of page.querySelectorAll(tag)) {
          const {left, right} = element.getBoundingClientRect();
          expect(left).to.be.at.least(-1);
          expect(right).to.be.at.most(clientWidth + 1);
        }
      });
    }

    for (const media of [{forcedColors: 'active'}, {colorScheme: 'dark'}] as const) {
      it(`passes axe and says the same: ${JSON.stringify(media)}`, async () => {
        await emulateMedia(media);
        const page = await place('style="background: Canvas; color: CanvasText; color-scheme: light dark"');
        await expect(page).to.be.accessible();
        expect((await accessibilityTree(page)).slice(1).map((line) => line.slice(2))).to.deep.equal(tree);
      });
    }

    it('is on paper', async () => {
      const page = await place();
      await emulateMedia({media: 'print'});
      dispatchEvent(new Event('beforeprint'));
      const texts = textsOf(await accessibilityTree(page));
      dispatchEvent(new Event('afterprint'));
      expect(texts).to.equal(printed);
    });

    it('reads without JavaScript', async () => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-same-origin');
      frame.srcdoc = `<link rel="stylesheet" href="/src/styles/${tag}.css"><main lang="en">${markup}</main>`;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      const shown = frame.contentDocument!.querySelector('main')!.innerText;
      frame.remove();
      expect(shown.replace(/\s+/g, ' ').trim()).to.equal(plain);
    });
  });
}

function textsOf(tree: readonly string[]): string {
  return tree
    .map((line) => /^\s*text "(.*)"$/.exec(line)?.[1])
    .filter((text) => text !== undefined)
    .join(' ');
}
