import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/article-image-credit.js';
import '../../src/define/article-skip-link.js';
import '../helpers/console.js';
import {contrast, pages} from '../helpers/contrast.js';
import {eventually} from '../helpers/eventually.js';
import {partOf} from '../helpers/notes.js';

/** A picture with a credit that has a link of the author's own, in a page of the given colours. */
const credit = (placement: string, background: string, text: string, link: string) =>
  fixture<HTMLElement>(
    `<div style="background: ${background}; color: ${text}; inline-size: 600px">
      <article-image-credit placement="${placement}">
        <img alt="A street" width="500" height="300" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">
        <span slot="credit">By <a href="/" style="color: ${link}">Ann Lee</a></span>
      </article-image-credit>
    </div>`,
  );

describe('what stands above a page that says nothing of its colour scheme', () => {
  for (const [name, background, text, link] of pages) {
    it(`can be read where the page is ${name}`, async () => {
      const overlay = (await credit('overlay', background, text, link)).firstElementChild!;
      const line = getComputedStyle(partOf(overlay, 'credit'));
      await eventually(() => expect(line.position, 'it is above the picture').to.equal('absolute'));
      expect(contrast(line.color, line.backgroundColor), 'the overlay').to.be.at.least(4.5);
      expect(contrast(link, line.backgroundColor), 'its link').to.be.at.least(4.5);

      const behind = (await credit('button', background, text, link)).firstElementChild!;
      for (const part of ['button', 'credit']) {
        const {color, backgroundColor} = getComputedStyle(partOf(behind, part));
        expect(contrast(color, backgroundColor), part).to.be.at.least(4.5);
        expect(contrast(link, backgroundColor), `a link on the ${part}`).to.be.at.least(4.5);
      }
    });

    it(`shows a skip link that can be read where the page is ${name}`, async () => {
      const page = await fixture<HTMLElement>(
        `<div style="background: ${background}; color: ${text}">
          <article-skip-link><a href="#goal" style="color: ${link}">Skip to the article</a></article-skip-link>
          <p id="goal">The article.</p>
        </div>`,
      );
      await sendKeys({press: 'Tab'});
      const skipLink = page.firstElementChild!;
      expect(document.activeElement === skipLink.firstElementChild).to.equal(true);
      const {color, backgroundColor, outlineColor} = getComputedStyle(skipLink);
      expect(contrast(color, backgroundColor), 'its text').to.be.at.least(4.5);
      expect(contrast(link, backgroundColor), 'its link').to.be.at.least(4.5);
      expect(contrast(outlineColor, background), 'its ring').to.be.at.least(3);
    });
  }
});
