import {expect, fixtureSync} from '@open-wc/testing';
import type {PlannedNote} from '../../src/adopt/plan.js';
import {lettersLeft} from '../../src/article/note-omissions.js';
import {planNotes} from '../../src/adopt/plan-notes.js';

function textsOf(node: Node): Text[] {
  return node instanceof Text ? [node] : [...node.childNodes].flatMap(textsOf);
}

/** What a reader is shown of a note. */
function shown({pieces, omitted}: PlannedNote): string {
  const omissions = omitted(pieces);
  const isOmitted = (text: Text) => omissions.some((part) => part instanceof Node && part.contains(text));
  return pieces
    .flatMap(textsOf)
    .filter((text) => !isOmitted(text))
    .map((text) => lettersLeft(text, omissions))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The notes of a page whose two references of one note stand in two sentences. */
function notes(note: string): string[] {
  const page = fixtureSync<HTMLElement>(
    `<div><p>It rose.<sup><a id="a" href="#n">1</a></sup> It fell.<sup><a id="b" href="#n">1</a></sup> It stays.<sup><a id="c" href="#n">1</a></sup></p><h2>Notes</h2><ol>${note}</ol></div>`,
  );
  return planNotes(page).references.map(({note: planned}) => shown(planned));
}

describe('the text of a note', () => {
  for (const [name, note] of Object.entries({
    'words and commas': `<li id="n">Alpha report. Return to: <a href="#a">1</a>, <a href="#b">2</a>, <a href="#c">3</a></li>`,
    'words in a paragraph of their own': `<li id="n"><p>Alpha report.</p><p>Return to: <a href="#a">a</a>, <a href="#b">b</a> and <a href="#c">c</a></p></li>`,
    'words at the start': `<li id="n">Jump up to: <a href="#a">a</a> <a href="#b">b</a> <a href="#c">c</a> Alpha report.</li>`,
    'words in brackets': `<li id="n">Alpha report. (Back to text: <a href="#a">1</a>)</li>`,
    'words and several links in brackets': `<li id="n">Alpha report. (Return to: <a href="#a">1</a>, <a href="#b">2</a>, <a href="#c">3</a>)</li>`,
    'brackets of each link': `<li id="n">Alpha report. [<a href="#a">1</a>] [<a href="#b">2</a>] (<a href="#c">3</a>)</li>`,
    'a line before one link': `<li id="n">Alpha report. – <a href="#a">back</a></li>`,
    'a bar before several links': `<li id="n">Alpha report. | <a href="#a">1</a> <a href="#b">2</a> <a href="#c">3</a></li>`,
    'words with a full stop in brackets': `<li id="n">Alpha report. (<a href="#a">Return to text</a>.)</li>`,
    'a label in two pairs of brackets': `<li id="n">[[1]] Alpha report. <a href="#a">↩</a></li>`,
    'a label and words': `<li id="n">[1] Back: <a href="#a">a</a>, <a href="#b">b</a>, <a href="#c">c</a> Alpha report.</li>`,
  }))
    it(`leaves out ${name} that only lead back`, () => {
      expect(notes(note)).to.deep.equal(Array(3).fill('Alpha report.'));
    });

  it('keeps what a colon announces beside a link back', () => {
    expect(notes(`<li id="n">Two reports: Alpha, Beta. <a href="#a">back</a></li>`)[0]).to.equal(
      'Two reports: Alpha, Beta.',
    );
  });

  it('keeps what stands between a label and an arrow that both lead back', () => {
    for (const text of ['Alpha report.', 'Ibid.', 'See p. 12.', '他の報告書。'])
      expect(notes(`<li id="n"><a href="#a">^</a> ${text} <a href="#a">↩</a></li>`)[0]).to.equal(text);
  });

  it('ends before the bracket around the label of the next line', () => {
    const page = fixtureSync<HTMLElement>(
      `<table><td>It rose.[<a href="#a">1</a>]<br><br>It fell.[<a href="#b">2</a>]<br><br><b>Notes</b><br><br>[<a name="a">1</a>] Alpha, <i>or so</i>.<br><br>[<a name="b">2</a>] Beta.<br></td></table>`,
    );
    expect(planNotes(page).references.map(({mark, note}) => `${mark}: ${shown(note)}`)).to.deep.equal([
      '1: Alpha, or so.',
      '2: Beta.',
    ]);
  });

  it('ends before the label of the next line, and keeps the lines that it goes on with', () => {
    const page = fixtureSync<HTMLElement>(
      `<div><p>It rose.<a href="#a" id="r">1</a> It fell.<a href="#b" id="s">2</a></p><p><a href="#r">1</a>. <a id="a"></a>Alpha report,<br>page 12<br><a href="#s">2</a>. <a id="b"></a>Beta report of<br>1840.</p></div>`,
    );
    expect(planNotes(page).references.map(({mark, note}) => `${mark}: ${shown(note)}`)).to.deep.equal([
      '1: Alpha report,page 12',
      '2: Beta report of1840.',
    ]);
  });

  it('ends before what stands beside the last paragraph of notes', () => {
    const page = fixtureSync<HTMLElement>(
      `<div><p>It rose.¹ It fell.²</p><hr><p>¹ Alpha.</p><p>² Beta,<br>or so.</p><div class="subscribe"><p>Thanks for reading!</p></div><aside>Share this</aside></div>`,
    );
    expect(planNotes(page).references.map(({mark, note}) => `${mark}: ${shown(note)}`)).to.deep.equal([
      '1: Alpha.',
      '2: Beta,or so.',
    ]);
  });

  it('ends before the heading of the notes that follow', () => {
    const page = fixtureSync<HTMLElement>(
      `<div><p>It rose.[1] It fell.[2]</p><h2>Sources</h2><h3>Books</h3><p>[1] Alpha.</p><p>Or so it says.</p><h3>Papers</h3><p>[2] Beta.</p></div>`,
    );
    expect(planNotes(page).references.map(({mark, note}) => `${mark}: ${shown(note)}`)).to.deep.equal([
      '1: Alpha.Or so it says.',
      '2: Beta.',
    ]);
  });

  it('goes on with a line that has elements in it', () => {
    const page = fixtureSync<HTMLElement>(
      `<div><p>It rose.[1] It fell.[2]</p><h2>Sources</h2><div>[1] Alpha,<br>or <i>so</i> <b>it</b><br>[2] Beta.</div></div>`,
    );
    expect(planNotes(page).references.map(({mark, note}) => `${mark}: ${shown(note)}`)).to.deep.equal([
      '1: Alpha,or so it',
      '2: Beta.',
    ]);
  });

  it('leaves out a label whose brackets stand in elements of their own', () => {
    const label = '<span class="label"><span>[</span>1<span>]</span></span>';
    const back = '<span>(<a href="#a">1</a>,<a href="#b">2</a>,<a href="#c">3</a>)</span>';
    expect(notes(`<li id="n">${label}${back}<p>Alpha report.</p></li>`)[0]).to.equal('Alpha report.');
    expect(notes(`<li id="n">${label}<p>Alpha report.</p></li>`)[0]).to.equal('Alpha report.');
  });

  it('keeps what a colon announces behind an arrow back', () => {
    expect(
      notes(`<li id="n"><p>Two reports: <a href="#a">↩</a></p><ul><li>Alpha</li></ul></li>`)[0],
    ).to.equal('Two reports: Alpha');
    expect(notes(`<li id="n">Alpha report. (Back to text: <a href="#a">↩</a>)</li>`)[0]).to.equal(
      'Alpha report.',
    );
  });

  it('leaves out a verse that a note repeats', () => {
    const page = fixtureSync<HTMLElement>(
      `<div><p>In the beginning<a href="#f" id="m">1:1</a> it was.<a href="#g" id="o">1:2</a></p><div class="footnotes"><p id="f"><a href="#m">1:1</a> Alpha or so.</p><p id="g"><a href="#o">1:2</a> Beta or so.</p></div></div>`,
    );
    expect(planNotes(page).references.map(({mark, note}) => `${mark}: ${shown(note)}`)).to.deep.equal([
      '1:1: Alpha or so.',
      '1:2: Beta or so.',
    ]);
  });
});
