import {expect, fixtureSync, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/article-footnote.js';
import '../../src/define/article-footnote-list.js';
import {ArticleFootnoteList} from '../../src/elements/footnote-list/footnote-list.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import '../helpers/console.js';
import {focused, footnotesIn, numbersIn, partOf, placeArticle, settled} from '../helpers/notes.js';
import {takeAwayForOneTask} from '../helpers/take-away.js';

const inline =
  '<p>One<article-footnote>First note, doi:10.1000/182.</article-footnote> two<article-footnote>Second <em>note</em>.</article-footnote></p>';

const listIn = (article: Element) => article.querySelector<ArticleFootnoteList>('article-footnote-list')!;

const itemsIn = (article: Element) => [...listIn(article).querySelectorAll('li')];

/** How often something in an article is written when its list updates. */
async function writesOf(article: Element): Promise<number> {
  let writes = 0;
  const observer = new MutationObserver((records) => (writes += records.length));
  observer.observe(article, {subtree: true, childList: true, attributes: true, characterData: true});
  listIn(article).requestUpdate();
  await settled();
  observer.disconnect();
  return writes;
}

const backLinksIn = (root: Element) =>
  [...root.querySelectorAll<HTMLAnchorElement>('a[role=doc-backlink]')].map((link) => link.ariaLabel);

describe('<article-footnote-list>', () => {
  describe('without a list of the author’s', () => {
    it('writes the notes into the page, with addresses as links and ways back', async () => {
      const article = await placeArticle(`${inline}<article-footnote-list></article-footnote-list>`);
      expect(await accessibilityTree(listIn(article))).to.deep.equal([
        'doc-endnotes "Footnotes"',
        '  heading "Footnotes" level=2',
        '    text "Footnotes"',
        '  list',
        '    doc-endnote',
        '      text "First note,"',
        '      link "doi:10.1000/182"',
        '        text "doi:10.1000/182"',
        '      text "."',
        '      text',
        '      doc-backlink "Back to reference 1"',
        '        text "↩︎"',
        '    doc-endnote',
        '      text "Second"',
        '      emphasis',
        '        text "note"',
        '      text "."',
        '      text',
        '      doc-backlink "Back to reference 2"',
        '        text "↩︎"',
      ]);
      await expect(article).to.be.accessible();
    });

    it('lets the page go on where a script takes the list away each time it comes', async () => {
      const article = await placeArticle(`${inline}<article-footnote-list></article-footnote-list>`);
      // Twice for each of ten: so often it puts back at once what a framework has taken out by mistake.
      expect(await takeAwayForOneTask(listIn(article), 'ol')).to.be.below(60);
      await waitUntil(() => itemsIn(article).length === 2);
    });

    it('follows the words that a script writes into a note, and keeps the entry and its links', async () => {
      const article = await placeArticle(`${inline}<article-footnote-list></article-footnote-list>`);
      const [first, second] = footnotesIn(article);
      const before = itemsIn(article).map(({id}) => id);
      first!.firstChild!.nodeValue = 'Another note, arXiv:1706.03762.';
      second!.querySelector('em')!.textContent = 'word';
      await settled();
      expect(itemsIn(article).map(({innerText}) => innerText.replace(/\s/g, ' '))).to.deep.equal([
        'Another note, arXiv:1706.03762. ↩︎',
        'Second word. ↩︎',
      ]);
      expect(itemsIn(article).map(({id}) => id)).to.deep.equal(before);
      expect(itemsIn(article)[0]!.querySelector('a')!.href).to.equal('https://arxiv.org/abs/1706.03762');
      expect(backLinksIn(article)).to.deep.equal(['Back to reference 1', 'Back to reference 2']);
      expect(await writesOf(article)).to.equal(0);
    });

    it('follows the words of a note that was merged', async () => {
      const article = await placeArticle(
        `<p>One<article-footnote>Act, <a href="https://example.org/act">here</a>.</article-footnote> two<article-footnote><a href="https://example.org/act">Act</a>, section 2.</article-footnote></p><article-footnote-list merge></article-footnote-list>`,
      );
      footnotesIn(article)[1]!.lastChild!.nodeValue = ', section 3.';
      await settled();
      expect(itemsIn(article).map(({innerText}) => innerText.replace(/\s+/g, ' '))).to.deep.equal([
        'Act, here. Act, section 3. 1a 1b',
      ]);
    });

    it('writes nothing when a note is opened', async () => {
      const article = await placeArticle(`${inline}<article-footnote-list></article-footnote-list>`);
      let writes = 0;
      const observer = new MutationObserver((records) => (writes += records.length));
      observer.observe(listIn(article), {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      footnotesIn(article)[0]!.show();
      await settled();
      observer.disconnect();
      expect(footnotesIn(article)[0]!.querySelector('a')!.textContent).to.equal('doi:10.1000/182');
      expect(writes).to.equal(0);
    });

    it('shows the notes in the document of a frame, and works when all of them are back', async () => {
      const article = await placeArticle('');
      const frame = document.createElement('iframe');
      article.append(frame);
      const {body} = frame.contentDocument!;
      const page = document.createElement('div');
      const list = document.createElement('article-footnote-list');
      const note = document.createElement('article-footnote');
      note.append('The note.');
      page.append(note, list);
      body.append(page);
      await settled();
      expect(list.textContent).to.contain('The note.');
      article.append(page);
      await settled();
      expect(itemsIn(article).map(({textContent}) => textContent.split('.')[0])).to.deep.equal(['The note']);
      expect(numbersIn(article)).to.deep.equal(['1']);
      expect(note.matches(':state(listed)')).to.equal(true);
    });

    it('follows notes that come and go, and shows nothing without any', async () => {
      const article = await placeArticle(`${inline}<article-footnote-list></article-footnote-list>`);
      footnotesIn(article)[0]!.remove();
      await settled();
      expect(itemsIn(article)).to.have.lengthOf(1);
      expect(backLinksIn(article)).to.deep.equal(['Back to reference 1']);
      footnotesIn(article)[0]!.remove();
      await settled();
      expect(listIn(article).textContent.trim()).to.equal('');
      expect(listIn(article).getBoundingClientRect().height).to.equal(0);
    });

    it('keeps one entry a note where a script writes the content of the list anew', async () => {
      const article = await placeArticle(`${inline}<article-footnote-list></article-footnote-list>`);
      const list = listIn(article);
      list.innerHTML = list.innerHTML;
      await settled();
      footnotesIn(article)[0]!.remove();
      await settled();
      expect(itemsIn(article).map(({id}) => id)).to.have.lengthOf(1);
      expect(backLinksIn(article)).to.deep.equal(['Back to reference 1']);
    });

    it('leaves nothing behind when it is removed, and no second list in a copy of the page', async () => {
      const article = await placeArticle(`${inline}<article-footnote-list></article-footnote-list>`);
      const copy = article.cloneNode(true) as HTMLElement;
      article.after(copy);
      await settled();
      expect(itemsIn(copy)).to.have.lengthOf(2);
      expect(listIn(copy).querySelectorAll('ol')).to.have.lengthOf(1);
      copy.remove();
      const list = listIn(article);
      list.remove();
      expect(list.childElementCount).to.equal(0);
    });

    it('takes a heading of the author’s, a text and a level', async () => {
      const article = await placeArticle(
        `${inline}<article-footnote-list heading="Citations" heading-level="3"></article-footnote-list>`,
      );
      expect((await accessibilityTree(listIn(article)))[1]).to.equal('  heading "Citations" level=3');
      listIn(article).setAttribute('heading-level', 'seven');
      await listIn(article).updateComplete;
      expect((await accessibilityTree(listIn(article)))[1]).to.equal('  heading "Citations" level=2');
    });
  });

  describe('around a list of the author’s', () => {
    const own =
      '<p>One<article-footnote for="a"><a href="#a">1</a></article-footnote> two<article-footnote for="b"><a href="#b" id="two">2</a></article-footnote> three<article-footnote for="a"><a href="#a">1</a></article-footnote></p>' +
      '<article-footnote-list><h2 slot="heading">Notes</h2><ol><li id="a">A, <a href="https://example.org/">kept</a></li><li id="b"><p>B <a href="#two">↩</a></p></li></ol></article-footnote-list>';

    it('keeps it, and adds only the ways back that are missing', async () => {
      const article = await placeArticle(own);
      const [first, second] = itemsIn(article);
      expect(backLinksIn(first!)).to.deep.equal(['Back to reference 1a', 'Back to reference 1b']);
      expect(second!.querySelectorAll('a')).to.have.lengthOf(1);
      expect(new Set([...article.querySelectorAll('[id]')].map(({id}) => id)).size).to.equal(
        article.querySelectorAll('[id]').length,
      );
      listIn(article).remove();
      expect(first!.textContent).to.equal('A, kept');
    });

    it('is a landmark of the name that its heading has, without the notes and the line breaks in it', async () => {
      const article = await placeArticle(
        own.replace('Notes<', 'Works\n cited<article-footnote>Not all.</article-footnote><'),
      );
      const tree = await accessibilityTree(listIn(article));
      expect(tree[0]).to.equal('doc-endnotes "Works cited"');
      listIn(article).querySelector('h2')!.remove();
      listIn(article).setAttribute('heading', 'Notes');
      await listIn(article).updateComplete;
      expect((await accessibilityTree(listIn(article)))[0]).to.equal('doc-endnotes "Notes"');
    });

    it('leads back to the number itself, by its own links and by the author’s', async () => {
      const article = await placeArticle(own);
      const [one, two, three] = footnotesIn(article);
      const links = listIn(article).querySelectorAll<HTMLAnchorElement>('li a:not([href^=http])');
      for (const [index, footnote] of [one, three, two].entries()) {
        links[index]!.focus();
        await sendKeys({press: 'Enter'});
        await settled();
        expect(focused()).to.equal(footnote!.reference);
      }
      expect(location.hash).to.equal('');
    });

    it('shows the numbers of the text where its own order is another', async () => {
      const article = await placeArticle(
        '<p>One<article-footnote for="y">1</article-footnote> two<article-footnote for="x">2</article-footnote></p><article-footnote-list><ol><li id="x">X</li><li id="u" value="7">Uncited</li><li id="y">Y</li></ol></article-footnote-list>',
      );
      expect(itemsIn(article).map(({value}) => value)).to.deep.equal([2, 3, 1]);
      listIn(article).replaceWith(listIn(article).querySelector('ol')!);
      expect([...article.querySelectorAll('li')].map((item) => item.getAttribute('value'))).to.deep.equal([
        null,
        '7',
        null,
      ]);
    });
  });

  describe('with merge', () => {
    const merged = (list = '<article-footnote-list merge></article-footnote-list>') =>
      `<p>One<article-footnote>Act of 2000. doi:10.1000/182</article-footnote> two<article-footnote>Other book</article-footnote> three<article-footnote>The Act, p. 3, https://doi.org/10.1000/182</article-footnote> four<article-footnote>other BOOK.</article-footnote></p>${list}`;

    it('gives notes of one source one number and one entry, and loses no word', async () => {
      const events: unknown[] = [];
      const page = fixtureSync<HTMLElement>('<div></div>');
      page.addEventListener('article-footnote-list-merge', ({merged}) =>
        events.push(merged.map(({length}) => length)),
      );
      const article = await placeArticle(merged());
      page.append(article);
      await settled();
      expect(numbersIn(article)).to.deep.equal(['1', '2', '1', '2']);
      const [act, book] = itemsIn(article);
      expect(itemsIn(article)).to.have.lengthOf(2);
      expect(act!.textContent).to.contain('Act of 2000. doi:10.1000/182').and.to.contain('The Act, p. 3');
      expect(book!.textContent).to.match(/^Other book\s/);
      expect(backLinksIn(act!)).to.deep.equal(['Back to reference 1a', 'Back to reference 1b']);
      expect(events).to.deep.equal([[2, 2]]);
    });

    it('can be asked for later, and then leads from one mention to the other', async () => {
      const article = await placeArticle(merged('<article-footnote-list></article-footnote-list>'));
      listIn(article).merge = true;
      await settled();
      const [first] = footnotesIn(article);
      first!.show();
      expect(partOf(first!, 'footer').textContent).to.contain('Mention 1 of 2');
      first!.hide();
    });

    it('says the same whether it is asked for from the start, later, or no longer', async () => {
      const texts = (article: Element) => itemsIn(article).map(({innerText}) => innerText);
      const one = await placeArticle(merged());
      const other = await placeArticle(merged('<article-footnote-list></article-footnote-list>'));
      const [joined, apart] = [texts(one), texts(other)];
      listIn(one).merge = false;
      listIn(other).merge = true;
      await settled();
      expect([texts(one), texts(other)]).to.deep.equal([apart, joined]);
      expect([numbersIn(one), numbersIn(other)]).to.deep.equal([
        ['1', '2', '3', '4'],
        ['1', '2', '1', '2'],
      ]);
      expect([joined.length, apart.length]).to.deep.equal([2, 4]);
    });

    it('hides an entry of the author’s list only where it says the same', async () => {
      const article = await placeArticle(
        '<p>One<article-footnote for="m1">1</article-footnote> two<article-footnote for="m2">2</article-footnote> three<article-footnote for="m3">3</article-footnote></p><article-footnote-list merge><ol><li id="m1">Act, doi:10.1000/182</li><li id="m2">Act, doi:10.1000/182</li><li id="m3">Act, p. 4, doi:10.1000/182</li></ol></article-footnote-list>',
      );
      expect(numbersIn(article)).to.deep.equal(['1', '1', '1']);
      expect(itemsIn(article).map(({hidden}) => hidden)).to.deep.equal([false, true, false]);
      expect(await writesOf(article)).to.equal(0);
      listIn(article).merge = false;
      await settled();
      expect(itemsIn(article).map(({hidden}) => hidden)).to.deep.equal([false, false, false]);
    });
  });

  it('hides no note in a sentence that says the same as an entry of the author’s list', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote for="m1">1</article-footnote> two<article-footnote>Act of 2000.</article-footnote></p><article-footnote-list merge><ol><li id="m1">Act of 2000.</li></ol></article-footnote-list>',
    );
    const notes = [...article.querySelectorAll('article-footnote')];
    expect(notes.map(({hidden, number}) => [hidden, number])).to.deep.equal([
      [false, 1],
      [false, 1],
    ]);
  });

  it('writes no number where those that the browser shows are right, beside a hidden entry', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote for="h1">1</article-footnote> two<article-footnote for="h2">2</article-footnote></p><article-footnote-list><ol><li id="h1">A.</li><li hidden>Draft.</li><li id="h2">B.</li></ol></article-footnote-list>',
    );
    expect(article.querySelectorAll('li[value]').length).to.equal(0);
  });

  it('numbers from where it is told, in the style that it is told', async () => {
    const article = await placeArticle(
      `${inline}<article-footnote-list start="4" numbering="lower-roman"></article-footnote-list>`,
    );
    expect(numbersIn(article)).to.deep.equal(['iv', 'v']);
    expect(itemsIn(article).map(({style}) => style.listStyleType)).to.deep.equal(['"iv. "', '"v. "']);
    listIn(article).numbering = 'symbols';
    listIn(article).start = 'six';
    await settled();
    expect(numbersIn(article)).to.deep.equal(['*', '†']);
    listIn(article).remove();
    await settled();
    expect(numbersIn(article)).to.deep.equal(['1', '2']);
  });

  for (const [start, numbers] of [
    ['0', '0,1'],
    ['99999999999', '1,2'],
  ] as const)
    it(`shows the numbers of the text in a list of the author's that starts with ${start}`, async () => {
      const article = await placeArticle(
        `<p>One<article-footnote for="z1">1</article-footnote> two<article-footnote for="z2">2</article-footnote></p>
        <article-footnote-list start="${start}"><ol start="4"><li id="z1">A note</li><li id="z2">Another</li></ol></article-footnote-list>`,
      );
      expect(numbersIn(article).join()).to.equal(numbers);
      expect(
        itemsIn(article)
          .map((item) => item.getAttribute('value'))
          .join(),
      ).to.equal(numbers);
    });

  it('numbers as a script has said before the element was defined', async () => {
    const article = await placeArticle(`${inline}<late-footnote-list></late-footnote-list>`);
    const list = article.lastElementChild as ArticleFootnoteList;
    Object.assign(list, {numbering: 'lower-roman', start: '4'});
    customElements.define('late-footnote-list', class extends ArticleFootnoteList {});
    await settled();
    expect(numbersIn(article)).to.deep.equal(['iv', 'v']);
  });

  it('numbers in the digits of another script', async () => {
    const article = await placeArticle(
      `${inline}<article-footnote-list numbering="deva"></article-footnote-list>`,
    );
    expect(numbersIn(article)).to.deep.equal(['१', '२']);
    expect(itemsIn(article).map(({style}) => style.listStyleType)).to.deep.equal(['"१. "', '"२. "']);
    expect(backLinksIn(article)).to.deep.equal(['Back to reference १', 'Back to reference २']);
  });

  it('numbers its entries in the digits of the language, as the text does', async () => {
    const article = await placeArticle(
      `<div lang="fa">${inline}<article-footnote-list></article-footnote-list></div>`,
    );
    expect(numbersIn(article)).to.deep.equal(['۱', '۲']);
    expect(itemsIn(article).map(({style}) => style.listStyleType)).to.deep.equal(['"۱. "', '"۲. "']);
  });

  it('leaves a list its own way of numbering in a language with digits of its own', async () => {
    const article = await placeArticle(
      `<div lang="fa">A<article-footnote for="f1">1</article-footnote><article-footnote-list>
        <ol style="list-style: none"><li id="f1">Note</li></ol></article-footnote-list></div>`,
    );
    expect(numbersIn(article)).to.deep.equal(['۱']);
    expect(itemsIn(article).map(({style}) => style.listStyleType)).to.deep.equal(['']);
  });

  describe('beside another list of the same article', () => {
    const two =
      '<p>One<article-footnote for="t1">1</article-footnote> two<article-footnote for="t2">2</article-footnote></p>' +
      '<article-footnote-list numbering="lower-alpha" heading="Notes"><ol><li id="t1">A note</li></ol></article-footnote-list>' +
      '<article-footnote-list heading="Sources"><ol><li id="t2">A source</li></ol></article-footnote-list>';

    it('leaves the numbering to the first one, and is led to for its own entries', async () => {
      const article = await placeArticle(two);
      const [first, second] = article.querySelectorAll('article-footnote-list');
      expect(numbersIn(article)).to.deep.equal(['a', 'b']);
      second!.numbering = 'upper-roman';
      second!.start = '7';
      await settled();
      expect(numbersIn(article)).to.deep.equal(['a', 'b']);
      first!.numbering = 'upper-alpha';
      await settled();
      expect(numbersIn(article)).to.deep.equal(['A', 'B']);
      for (const [index, footnote] of footnotesIn(article).entries()) {
        footnote.goToList();
        expect(focused()!.ariaLabel).to.equal(`Back to reference ${'AB'[index]}`);
      }
    });

    it('numbers when it is the only one left', async () => {
      const article = await placeArticle(two);
      const [first, second] = article.querySelectorAll('article-footnote-list');
      second!.numbering = 'upper-roman';
      first!.replaceWith(...first!.children);
      await settled();
      expect(numbersIn(article)).to.deep.equal(['I', 'II']);
    });

    it('forgets an entry that a reference no longer is for', async () => {
      const article = await placeArticle(two);
      const [footnote] = footnotesIn(article);
      footnote!.htmlFor = 't2';
      await settled();
      expect(footnote!.listItem).to.equal(article.querySelector('#t2'));
    });
  });

  it('gives the references of a copied page ids of their own, and keeps the author’s', async () => {
    const article = await placeArticle(
      `${inline}<p>three<article-footnote id="mine">Third.</article-footnote></p><article-footnote-list></article-footnote-list>`,
    );
    const ids = () => [...document.querySelectorAll('article-footnote')].map(({id}) => id);
    const before = ids();
    const copy = article.cloneNode(true) as HTMLElement;
    article.after(copy);
    await settled();
    expect(ids().slice(0, 3)).to.deep.equal(before);
    expect(new Set(ids()).size).to.equal(5);
    expect(ids().at(-1)).to.equal('mine');
    const [link] = listIn(copy).querySelectorAll<HTMLAnchorElement>('a[role=doc-backlink]');
    expect(document.getElementById(link!.hash.slice(1))).to.equal(footnotesIn(copy)[0]);
    copy.remove();
  });

  it('leaves an entry its words, however often the list is moved', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote for="a"></article-footnote></p><article-footnote-list><ol><li id="a">A note.</li></ol></article-footnote-list>',
    );
    const list = listIn(article);
    const before = list.textContent;
    for (let time = 0; time < 3; time++) {
      article.prepend(list);
      await settled();
    }
    expect(list.textContent).to.equal(before);
    list.remove();
    expect(list.textContent).to.equal('A note.');
  });

  it('puts one space before a link back, also where the author’s text ends in one, and leaves that', async () => {
    const article = await placeArticle(`<p>A<article-footnote for="n1"></article-footnote>
      B<article-footnote for="n2"></article-footnote></p>
      <article-footnote-list><ol><li id="n1">Report.</li><li id="n2">Report.
      </li></ol></article-footnote-list>`);
    const [, item] = article.querySelectorAll('li');
    const edges = [...article.querySelectorAll('li a')].map((link) => link.getBoundingClientRect().left);
    expect(edges[1]).to.equal(edges[0]);
    const text = item!.firstChild as Text;
    expect(text.data).to.match(/Report\.\s+$/);
    article.querySelector('article-footnote-list')!.remove();
    expect([...item!.childNodes]).to.deep.equal([text]);
    expect(text.data).to.match(/Report\.\s+$/);
  });

  it('leads back to a copied reference of a shared note too', async () => {
    const article = await placeArticle(
      '<p>One<article-footnote for="a"></article-footnote></p><article-footnote-list><ol><li id="a">A note.</li></ol></article-footnote-list>',
    );
    article.prepend(article.querySelector('p')!.cloneNode(true));
    await settled();
    expect(backLinksIn(article)).to.deep.equal(['Back to reference 1a', 'Back to reference 1b']);
    expect(new Set(footnotesIn(article).map(({id}) => id))).to.have.property('size', 2);
  });

  it('takes the ids of the references and the mark of the way back along when it is removed', async () => {
    const article = await placeArticle(
      `<p>One<article-footnote for="o"><a href="#o">1</a></article-footnote> two<article-footnote>Note.</article-footnote>
       three<article-footnote>Note.</article-footnote></p>
       <p id="o">There.</p>
       <article-footnote-list><ol><li id="p">Other. <a href="#b">↩</a></li></ol></article-footnote-list>
       <p>four<article-footnote for="p" id="b"><a href="#p">4</a></article-footnote></p>
       <article-footnote-list></article-footnote-list>`,
    );
    const own = listIn(article);
    const [, written] = article.querySelectorAll('article-footnote-list');
    const ids = () => footnotesIn(article).map(({id}) => id.replace(/\d+/, 'N'));
    expect(ids()).to.deep.equal(['', 'article-reference-N', 'article-reference-N', 'b']);
    footnotesIn(article)[2]!.id = 'named-since';
    footnotesIn(article)[3]!.goToList();
    expect(own.querySelector('a')!.ariaCurrent).to.equal('true');
    const second = article.appendChild(document.createElement('article-footnote-list'));
    await settled();
    written!.remove();
    await settled();
    // The other list goes on, with ids of its own.
    const [link] = second.querySelectorAll<HTMLAnchorElement>('a[role=doc-backlink]');
    expect(document.getElementById(link!.hash.slice(1))).to.equal(footnotesIn(article)[1]);
    second.remove();
    own.remove();
    expect(ids()).to.deep.equal(['', '', 'named-since', 'b']);
    expect(footnotesIn(article)[1]!.hasAttribute('id')).to.equal(false);
    expect(own.querySelector('a')!.outerHTML).to.equal('<a href="#b">↩</a>');
  });

  it('writes nothing when nothing has changed', async () => {
    const article = await placeArticle(`${inline}<article-footnote-list merge></article-footnote-list>`);
    expect(await writesOf(article)).to.equal(0);
  });

  it('lists the notes of its own article only', async () => {
    const page = fixtureSync<HTMLElement>(
      `<div><article>${inline}<article-footnote-list></article-footnote-list></article><article>x<article-footnote>Other.</article-footnote></article></div>`,
    );
    await settled();
    expect(itemsIn(page)).to.have.lengthOf(2);
  });

  it('takes a link back away when nothing refers to the entry any more', async () => {
    const article = await placeArticle(
      'One<article-footnote for="entry"><a href="#entry">1</a></article-footnote><article-footnote-list><ol><li id="entry">An entry.</li></ol></article-footnote-list>',
    );
    await settled();
    expect(article.querySelectorAll('[role=doc-backlink]').length).to.equal(1);
    footnotesIn(article)[0]!.remove();
    await settled();
    expect(article.querySelector('[role=doc-backlink]')).to.equal(null);
  });

  it('takes a note in the sentence of an entry for no entry of its own', async () => {
    const article = await placeArticle(
      '<article-footnote-list><ol><li>An entry<article-footnote>A note on it.</article-footnote></li></ol></article-footnote-list>',
    );
    await settled();
    expect(article.querySelector('[role=doc-backlink]')).to.equal(null);
    expect(footnotesIn(article)[0]!.number).to.equal(1);
  });
});
