import {expect, fixtureSync} from '@open-wc/testing';
import '../../src/define.js';
import '../helpers/console.js';
import {settled} from '../helpers/notes.js';

const page = `<article lang="en">
  <p>[TOC]</p><h2>A heading</h2>
  <p>Related: <a href="#one">How to read a total</a></p>
  <p>Related work was done by <a href="#two">others</a> before.</p>
  <p>See also: <a href="#three">Three</a> and <a href="#four">four</a></p>
  <figure><img src="data:," alt=""><figcaption>A house. Cover image from <a href="#ktla">KTLA</a>'s report by Ann Lee and Bo Chen.</figcaption></figure>
  <figure><img src="data:," alt=""><figcaption>A photo of a house: red.</figcaption></figure>
  <blockquote><p>“It ought to concern <b>us</b>.” –Former President, <a href="#speech">Name</a></p></blockquote>
  <blockquote><p>A well-known quotation - not attributed.</p></blockquote>
  <p>On <time datetime="2019-02-06">Feb 6</time> and <time>once</time>.</p>
</article>`;

const nodesOf = (root: Node): Node[] => [root, ...[...root.childNodes].flatMap(nodesOf)];

describe('article-enhance, for other widgets than footnotes', () => {
  it('makes them where it is asked to, changes no word, and gives all back', async () => {
    const article = fixtureSync<HTMLElement>(page);
    const before = nodesOf(article);
    const markup = article.outerHTML;
    const enhance = document.createElement('article-enhance');
    enhance.widgets = 'related credits quotes contents dates';
    article.append(enhance);
    enhance.selector = 'article[lang]';
    await settled();
    await settled();
    expect(enhance.report.taken.map(({widget, text}) => `${widget}: ${text}`)).to.deep.equal([
      'related: How to read a total',
      "credits: Cover image from KTLA's report by Ann Lee and Bo Chen.",
      'quotes: –Former President, Name',
      'contents: [TOC]',
      'dates: Feb 6',
    ]);
    const [first] = article.querySelectorAll('article-related-link');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(article.querySelector('article-related-link'), 'nothing is made anew').to.equal(first);
    expect(article.querySelector('article-contents a')!.textContent).to.equal('A heading');
    const card = article.querySelector('article-related-link')!;
    expect(card.label).to.equal('Related');
    expect(card.querySelector('a')!.checkVisibility()).to.equal(true);
    const credit = article.querySelector('article-image-credit')!;
    expect([credit.creator, credit.source]).to.deep.equal(['Ann Lee; Bo Chen', "KTLA's report"]);
    const quote = article.querySelector('article-pull-quote')!;
    expect(quote.querySelector('[slot=attribution]')!.textContent).to.equal('–Former President, Name');
    expect(quote.querySelector('b')!.checkVisibility()).to.equal(true);
    enhance.remove();
    expect(article.outerHTML).to.equal(markup);
    expect(nodesOf(article).every((node, index) => node === before[index])).to.equal(true);
  });

  it('makes them whatever the page around the region is called', async () => {
    const layout = fixtureSync<HTMLElement>(
      `<main class="toc no-pagination" slot="content"><nav>${page}</nav></main>`,
    );
    const enhance = document.createElement('article-enhance');
    enhance.widgets = 'related credits quotes contents dates';
    enhance.selector = 'article[lang]';
    layout.append(enhance);
    await settled();
    await settled();
    const widgets = enhance.report.taken.map(({widget}) => widget);
    expect(widgets).to.deep.equal(['related', 'credits', 'quotes', 'contents', 'dates']);
    enhance.remove();
  });

  it('finds who said it in scripts without capital letters', async () => {
    for (const [quotation, attribution] of [
      ['「其实地上本没有路，走的人多了，也便成了路。」——鲁迅', '——鲁迅'],
      ['世上无难事，只怕有心人。——《增广贤文》', '——《增广贤文》'],
      ['我们等了很久。—— 前部长张静', '—— 前部长张静'],
      ['吾輩は猫である。――夏目漱石', '――夏目漱石'],
      ['हमने इसका लंबा इंतज़ार किया। – रेखा सिंह', '– रेखा सिंह'],
      ['انتظرنا هذا طويلًا. — سلمى كمال', '— سلمى كمال'],
      // A dash within what is said.
      ['彼は言った。――そして私は去った。', ''],
      ['我们等了很久——很久', ''],
    ] as const) {
      const article = fixtureSync<HTMLElement>(
        `<article class="scripts"><blockquote><p>${quotation}</p></blockquote></article>`,
      );
      const enhance = document.createElement('article-enhance');
      enhance.widgets = 'quotes';
      enhance.selector = '.scripts';
      article.append(enhance);
      await settled();
      expect(article.querySelector('[slot=attribution]')?.textContent ?? '', quotation).to.equal(attribution);
      enhance.remove();
      article.remove();
    }
  });

  it('leaves them alone by default', async () => {
    const article = fixtureSync<HTMLElement>(page);
    const enhance = document.createElement('article-enhance');
    enhance.selector = 'article[lang]';
    article.after(enhance);
    await settled();
    expect(enhance.report.found).to.equal(0);
    enhance.remove();
  });
});
