import {expect} from '@open-wc/testing';
import '../../src/define/article-footnote.js';
import '../helpers/console.js';
import {contrast, pages} from '../helpers/contrast.js';
import {footnotesIn, placeArticle, popoverOf} from '../helpers/notes.js';

describe('<article-footnote> colours', () => {
  for (const [name, background, text, link] of pages) {
    it(`can be read on a page that is ${name}`, async () => {
      const article = await placeArticle(
        `<div style="background: ${background}; color: ${text}">
          <p>One<article-footnote>A note with <a href="/" style="color: ${link}">a link</a>.</article-footnote></p>
        </div>`,
      );
      const [footnote] = footnotesIn(article);
      footnote!.show();
      const note = getComputedStyle(popoverOf(footnote!));
      const number = getComputedStyle(footnote!.reference!);
      expect(contrast(number.color, background), 'the number').to.be.at.least(4.5);
      expect(contrast(note.color, note.backgroundColor), 'the note').to.be.at.least(4.5);
      expect(contrast(link, note.backgroundColor), 'its link').to.be.at.least(4.5);
    });
  }
});
