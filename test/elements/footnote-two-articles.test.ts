import {expect, fixtureSync} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/article-footnote.js';
import '../../src/define/article-footnote-list.js';
import '../helpers/console.js';
import {focused, footnotesIn, numbersIn, press, settled} from '../helpers/notes.js';

/** An article as a generator writes it: the same ids in each. */
const article = (name: string, list = 'article-footnote-list') =>
  `<article><p>${name}<article-footnote for="fn:1"><sup id="fnref:1"><a href="#fn:1">1</a></sup></article-footnote> and<article-footnote for="fn:2"><sup id="fnref:2"><a href="#fn:2">2</a></sup></article-footnote></p><${list}><ol><li id="fn:1">${name}, first note. <a href="#fnref:1">↩</a></li><li id="fn:2">${name}, second note. <a href="#fnref:2">↩</a></li></ol></${list}></article>`;

async function place(content: string): Promise<HTMLElement[]> {
  const page = fixtureSync<HTMLElement>(`<div>${content}</div>`);
  await settled();
  return [...page.querySelectorAll('article')];
}

const copyIn = (root: Element) => root.querySelector('[slot=note]')!.textContent;

describe('two articles with the same ids on one page', () => {
  it('have their own numbers, and show their own notes without the links back', async () => {
    for (const list of ['article-footnote-list', 'section']) {
      const articles = await place(article('One', list) + article('Two', list));
      expect(articles.map(numbersIn)).to.deep.equal([
        ['1', '2'],
        ['1', '2'],
      ]);
      for (const [index, name] of ['One', 'Two'].entries()) {
        const [, second] = footnotesIn(articles[index]!);
        second!.show();
        expect(copyIn(second!)).to.equal(`${name}, second note.`);
        second!.hide();
        expect(second!.numbering!.references).to.have.lengthOf(1);
      }
    }
  });

  it('lead back by the author’s links, each to its own text', async () => {
    const articles = await place(article('One') + article('Two'));
    for (const each of articles) {
      const links = [...each.querySelectorAll<HTMLAnchorElement>('li a')];
      expect(links.map(({textContent}) => textContent)).to.deep.equal(['↩', '↩']);
      links[1]!.focus();
      await sendKeys({press: 'Enter'});
      await settled();
      expect(focused()).to.equal(footnotesIn(each)[1]!.reference);
    }
  });

  it('get their own note when it comes late, and when it comes back', async () => {
    const [, second] = await place(article('One', 'section') + article('Two', 'section'));
    const [footnote] = footnotesIn(second!);
    const note = second!.querySelector('li')!;
    for (let time = 0; time < 2; time++) {
      note.remove();
      await settled();
      second!.querySelector('ol')!.prepend(note);
      await settled();
      footnote!.show();
      expect(copyIn(footnote!)).to.equal('Two, first note.');
      footnote!.hide();
    }
    expect(numbersIn(second!)).to.deep.equal(['1', '2']);
  });

  it('lead back by links of ours', async () => {
    const articles = await place(
      ['One', 'Two'].map((name) => article(name).replaceAll(/ <a href="#fnref:.">↩<\/a>/g, '')).join(''),
    );
    for (const each of articles) {
      const link = each.querySelectorAll<HTMLAnchorElement>('[role=doc-backlink]')[1]!;
      await press(link);
      expect(focused()).to.equal(footnotesIn(each)[1]!.reference);
    }
  });
});
