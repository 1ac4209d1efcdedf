import {expect, fixtureSync} from '@open-wc/testing';
import type {Piece, PlannedReference} from '../../src/adopt/plan.js';
import {planNotes} from '../../src/adopt/plan-notes.js';
import {nodesOf} from '../helpers/markup-pages.js';
import {smallPages} from './all-small-pages.js';

/** A mark and the first word of its note. */
function described({mark, note}: PlannedReference): string {
  const {pieces} = note;
  const omitted = note.omitted(pieces);
  const isOmitted = (node: Node) => omitted.some((piece) => 'nodeType' in piece && piece.contains(node));
  const text = pieces.flatMap(textsOf).filter((node) => !isOmitted(node));
  const words = text.map((node) =>
    omitted.reduce((data, piece) => withoutStretch(node, data, piece), node.data),
  );
  return `${mark}: ${/\p{L}+/u.exec(words.join(' '))?.[0] ?? ''}`;
}

function withoutStretch(node: Text, data: string, piece: Piece): string {
  return 'nodeType' in piece || piece.text !== node
    ? data
    : data.replace(node.data.slice(piece.start, piece.end), '');
}

function textsOf(node: Node): Text[] {
  return node.nodeType === 3 ? [node as Text] : [...node.childNodes].flatMap(textsOf);
}

describe('planNotes, on small pages', () => {
  for (const [name, markup, found] of smallPages) {
    it(`finds ${found || 'nothing'} in ${name}, and changes nothing`, () => {
      const page = fixtureSync<HTMLElement>(`<div>${markup}</div>`);
      const before = nodesOf(page);
      const plan = planNotes(page);
      expect(plan.references.map(described).join(', ')).to.equal(found);
      for (const {reason} of plan.left) expect(reason).to.match(/\w/);
      expect(nodesOf(page)).to.deep.equal(before);
    });
  }

  // Themes name a page after what it has, lacks and is about.
  const classes =
    'toc no-pagination category-mathematics katex-on references tag-notes single post-navigation sidebar-code';

  describe('whatever the page around the region is called', () => {
    before(() => {
      for (const element of [document.documentElement, document.body]) element.className = classes;
    });
    after(() => {
      for (const element of [document.documentElement, document.body]) element.removeAttribute('class');
    });

    for (const [name, markup, found] of smallPages) {
      it(`finds the same in ${name}`, () => {
        const page = fixtureSync<HTMLElement>(
          `<main class="${classes}"><article class="${classes}"><nav><div><div>${markup}</div></div></nav></article></main>`,
        );
        const region = page.querySelector('nav > div > div')!;
        expect(planNotes(region).references.map(described).join(', ')).to.equal(found);
      });
    }
  });

  // Its nodes have classes of their own.
  describe('in the document of a frame', () => {
    let frame: HTMLIFrameElement;
    before(() => {
      frame = document.createElement('iframe');
      document.body.append(frame);
    });
    after(() => frame.remove());

    for (const [name, markup, found] of smallPages) {
      it(`finds the same in ${name}`, () => {
        const {body} = frame.contentDocument!;
        body.innerHTML = `<div>${markup}</div>`;
        expect(planNotes(body.firstElementChild!).references.map(described).join(', ')).to.equal(found);
      });
    }
  });

  it('says why it leaves a verse, a step, a power or another number', () => {
    const notes = '<h2>Notes</h2><ol><li>Alpha.</li><li>Beta.</li><li>Gamma.</li></ol>';
    const left = (markup: string) =>
      planNotes(fixtureSync<HTMLElement>(`<div>${markup}</div>`)).left.map(
        ({text, reason}) => `${text}: ${reason}`,
      );
    const isPart = 'it reads as a part of the sentence';
    const differs = 'its number does not agree with the list of notes';
    expect(left(`<p><sup>1</sup> In the beginning <sup>2</sup> and the earth.</p>${notes}`)).to.deep.equal([
      `1: ${isPart}`,
      `2: ${differs}`,
    ]);
    expect(left(`<p>Do step (1), then (2).</p>${notes}`)).to.deep.equal([`1: ${isPart}`, `2: ${differs}`]);
    expect(left(`<p>It covers 5 km² and 10³.</p>${notes}`)).to.deep.equal([`2: ${isPart}`, `3: ${isPart}`]);
    expect(left(`<p>It rose.[7]</p>${notes}`)).to.deep.equal([`7: ${differs}`]);
    expect(left(`<p>It rose.[7] Do step (1), 5 km².</p>`)).to.deep.equal(['7: there is no list of notes']);
  });

  it('finds notes in an article of any class within the region', () => {
    const markups = [
      `<p>The count rose.[1] It fell.[2]</p><p>It stays.</p><h2>Notes</h2><ol><li>Alpha report.</li><li>Beta report.</li></ol>`,
      `<p>The count rose.<sup id="r1"><a href="#n1">1</a></sup> It fell.<sup id="r2"><a href="#n2">2</a></sup></p><p>It stays.</p><hr><ol><li id="n1">Alpha report. <a href="#r1">back</a></li><li id="n2">Beta report. <a href="#r2">back</a></li></ol>`,
      `<p>The count rose.<span class=footnote><sup>1</sup><span>Alpha report.</span></span> It fell.<span class=footnote><sup>2</sup><span>Beta report.</span></span></p><p>It stays.</p>`,
    ];
    for (const markup of markups) {
      const page = fixtureSync<HTMLElement>(`<div><div class="${classes}">${markup}</div></div>`);
      expect(planNotes(page).references.map(described).join(', '), markup).to.equal('1: Alpha, 2: Beta');
    }
  });
});
