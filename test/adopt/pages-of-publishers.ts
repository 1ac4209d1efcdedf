import {type SmallPage, withTwoNotes} from './small-pages.js';

/** Two references in a sentence each, and their notes. */
export const two = (
  reference: (number: number) => string,
  note: (number: number, text: string) => string,
  around: (notes: string) => string = (notes) => notes,
) =>
  `<p>The count rose.${reference(1)} It fell.${reference(2)} And more text follows here.</p>` +
  around(note(1, 'Alpha report.') + note(2, 'Beta report.'));

/** Clipped to a pixel, as sites hide what is for screen readers alone. */
const unseen = 'style="position: absolute; inline-size: 1px; overflow: hidden"';

const pages: Readonly<Record<string, string>> = {
  looseArrow: two(
    (n) => ` <a href="#n${n}" id="r${n}">${n}</a>`,
    (n, t) => `<p id="n${n}">${t} <a href="#r${n}">↩</a></p>`,
  ),
  looseListed: two(
    (n) => ` <a href="#n${n}" id="r${n}">${n}</a>`,
    (n, t) => `<li id="n${n}">${t} <a href="#r${n}">Back</a></li>`,
    (x) => `<h2>Notes</h2><ol>${x}</ol>`,
  ),
  mammoth: two(
    (n) => `<sup><a href="#footnote-${n}" id="footnote-ref-${n}">[${n}]</a></sup>`,
    (n, t) => `<li id="footnote-${n}"><p> ${t} <a href="#footnote-ref-${n}">↑</a></p></li>`,
    (x) => `<ol>${x}</ol>`,
  ),
  djot: two(
    (n) => `<a id="fnref${n}" href="#fn${n}" role="doc-noteref"><sup>${n}</sup></a>`,
    (n, t) => `<li id="fn${n}"><p>${t}<a href="#fnref${n}" role="doc-backlink">↩︎︎</a></p></li>`,
    (x) => `<section role="doc-endnotes"><hr><ol>${x}</ol></section>`,
  ),
  typst: two(
    (n) => `<sup><a id="loc-${n}" href="#loc-${n + 5}" role="doc-noteref">${n}</a></sup>`,
    (n, t) => `<li id="loc-${n + 5}"><sup><a href="#loc-${n}" role="doc-backlink">${n}</a></sup> ${t}</li>`,
    (x) => `<section role="doc-endnotes"><ol style="list-style-type: none">${x}</ol></section>`,
  ),
  standardEbooks: two(
    (n) => `<a href="#note-${n}" id="noteref-${n}" epub:type="noteref">${n}</a>`,
    (n, t) =>
      `<li id="note-${n}" epub:type="endnote"><p>${t} <a href="#noteref-${n}" epub:type="backlink">↩</a></p></li>`,
    (x) =>
      `<section id="endnotes" role="doc-endnotes" epub:type="endnotes"><h2 epub:type="title">Endnotes</h2><ol>${x}</ol></section>`,
  ),
  justia: two(
    (n) => `<a name="T${n}" href="#F${n}"><sup>[Footnote ${n}]</sup></a>`,
    (n, t) => `<p><a name="F${n}" href="#T${n}">[Footnote ${n}]</a></p><p>${t}</p>`,
  ),
  courtlistener: two(
    (n) => `<a class="footnote" href="#fn${n}" id="fnref${n}">${n}</a>`,
    (n, t) =>
      `<div class="footnote" id="fn${n}" label="${n}"><a class="footnote" href="#fn${n}_ref">${n}</a><p>${t}</p></div>`,
  ),
  federalRegister: two(
    (n) =>
      `<sup><a class="footnote-reference" href="#footnote-${n}-p123" id="citation-${n}-p123"> ${n}</a></sup>`,
    (n, t) =>
      `<div class="footnote" id="footnote-${n}-p123"><p>${n}. ${t}</p><a class="back" href="#citation-${n}-p123">Back to Citation</a></div>`,
    (x) => `<div id="footnotes" class="footnotes"><h1>Footnotes</h1>${x}</div>`,
  ),
  brookings: two(
    (n) => `<sup class="endnote-pointer">${n}</sup>`,
    (_n, t) => `<li class="endnote">${t}</li>`,
    (x) => `<div class="endnotes"><h4>Footnotes</h4><ol>${x}</ol></div>`,
  ),
  pew: two(
    (n) => `<a class="footnote-link" id="fn-123-${n}" href="#fnref-123-${n}">${n}</a>`,
    (n, t) => `<li id="fnref-123-${n}">${t} <a href="#fn-123-${n}">↩</a></li>`,
    (x) => `<ol class="footnotes">${x}</ol>`,
  ),
  cambridge: two(
    (n) =>
      `<a href="#fn${n}" class="xref fn"><span class="show-for-sr" ${unseen}>Footnote </span><sup class="sup">${n}</sup></a>`,
    (n, t) =>
      `<div id="fn${n}" class="fn"><p class="p"><a href="#" class="label"><sup>${n}</sup></a> ${t}</p></div>`,
    (x) => `<div class="footnotes"><h2>Footnotes</h2>${x}</div>`,
  ),
  harvardLaw: two(
    (n) => `<sup id="footnote-ref-${n}"><a href="#footnote-${n}">${n}</a></sup>`,
    (n, t) =>
      `<li id="footnote-${n}"><span><p>^ ${t}</p></span><a href="#footnote-ref-${n}">Return to citation ^</a></li>`,
    (x) => `<ol class="footnotes">${x}</ol>`,
  ),
  openEdition: two(
    (n) => `<a class="footnotecall" id="bodyftn${n}" href="#ftn${n}">${n}</a>`,
    (n, t) =>
      `<p class="notesbaspage"><a class="FootnoteSymbol" id="ftn${n}" href="#bodyftn${n}">${n}</a> ${t}</p>`,
    (x) => `<div id="notes" class="section"><h2 class="section">Notes</h2>${x}</div>`,
  ),
  erudit: two(
    (n) => `<a href="#no${n}" id="re1no${n}" class="norenvoi" title="Alpha">[${n}]</a>`,
    (n, t) =>
      `<div class="note" id="no${n}"><a href="#re1no${n}" class="nonote">[${n}]</a><div><p class="alinea">${t}</p></div></div>`,
    (x) => `<section id="notes" class="grnote"><h2>Notes</h2>${x}</section>`,
  ),
  cairn: two(
    (n) => `<sup><a href="#no${n}" id="re1no${n}" class="amorce">[${n}]</a></sup>`,
    (n, t) =>
      `<li class="note" id="no${n}"><div class="label"><a href="#re1no${n}">[${n}]</a></div><p>${t}</p></li>`,
    (x) => `<div class="grnote"><h2>Notes</h2><ul>${x}</ul></div>`,
  ),
  scielo: two(
    (n) => `<sup><a name="top${n}"></a><a href="#back${n}">${n}</a></sup>`,
    (n, t) => `<p><a name="back${n}"></a><a href="#top${n}">${n}</a> ${t}</p>`,
  ),
  jstage: two(
    (n) => `<sup><a href="#fn${n}">${n})</a></sup>`,
    (n, t) => `<li id="fn${n}">${n}) ${t}</li>`,
    (x) => `<h2>注</h2><ul>${x}</ul>`,
  ),
  circled: two(
    (n) => `<a href="#note${n}" id="ref${n}">${'①②'[n - 1]}</a>`,
    (n, t) => `<p id="note${n}"><a href="#ref${n}">${'①②'[n - 1]}</a> ${t}</p>`,
  ),
  circledPlain: two(
    (n) => `<sup>${'①②'[n - 1]}</sup>`,
    (n, t) => `<p>${'①②'[n - 1]} ${t}</p>`,
    (x) => `<h3>注释</h3>${x}`,
  ),
  namuwiki: two(
    (n) =>
      `<a class="wiki-fn-content" title="Alpha" href="#fn-${n}"><span class="target" id="rfn-${n}"></span>[${n}]</a>`,
    (n, t) =>
      `<span class="footnote-list"><span class="target" id="fn-${n}"></span><a href="#rfn-${n}">[${n}]</a> ${t}</span>`,
    (x) => `<div class="wiki-macro-footnote">${x}</div>`,
  ),
  elsevierNew: two(
    (n) => `<a class="anchor" href="#bib${n}" name="bbib${n}" id="bbib${n}">[${n}]</a>`,
    (n, t) =>
      `<li class="bib-reference"><span class="label"><a class="anchor" href="#bbib${n}" id="ref-id-bib${n}">[${n}]</a></span><span class="reference" id="bib${n}">${t}</span></li>`,
    (x) => `<section class="bibliography"><h2>References</h2><ol class="references">${x}</ol></section>`,
  ),
  nejm: two(
    (n) => `<sup><a href="#ref${n}" class="ref">${n}</a></sup>`,
    (n, t) => `<li id="ref${n}">${t} <a href="/x">Google Scholar</a></li>`,
    (x) => `<section><h2>References (2)</h2><ol>${x}</ol></section>`,
  ),
  jamaPlain: two(
    (n) => `<sup>${n}</sup>`,
    (n, t) =>
      `<div class="reference"><a id="r${n}"></a><div class="reference-number">${n}.</div><div class="reference-content">${t}</div></div>`,
    (x) => `<div class="references"><div class="h3">References</div>${x}</div>`,
  ),
  gitlab: two(
    (n) =>
      `<sup class="footnote-ref"><a href="#fn-${n}-123" id="fnref-${n}-123" data-footnote-ref>${n}</a></sup>`,
    (n, t) =>
      `<li id="fn-${n}-123"><p>${t} <a href="#fnref-${n}-123" data-footnote-backref aria-label="Back to reference ${n}" class="footnote-backref"><gl-emoji>↩</gl-emoji></a></p></li>`,
    (x) => `<section class="footnotes" data-footnotes><ol>${x}</ol></section>`,
  ),
  numbersParen: two(
    (n) => `<sup>${n})</sup>`,
    (n, t) => `<p>${n}) ${t}</p>`,
    (x) => `<h3>Fußnoten</h3>${x}`,
  ),
  roman: two(
    (n) => `<a href="#_edn${n}" name="_ednref${n}"><sup>[${'i'.repeat(n)}]</sup></a>`,
    (n, t) => `<p><a href="#_ednref${n}" name="_edn${n}">[${'i'.repeat(n)}]</a> ${t}</p>`,
  ),
  tableNotes: two(
    (n) => `<sup>${n}</sup>`,
    (n, t) => `<tr><td>${n}.</td><td>${t}</td></tr>`,
    (x) => `<h2>Notes</h2><table>${x}</table>`,
  ),
  wet: two(
    (n) =>
      `<sup id="fn${n}-rf"><a class="fn-lnk" href="#fn${n}"><span class="wb-inv" ${unseen}>Footnote </span>${n}</a></sup>`,
    (n, t) =>
      `<dt>Footnote ${n}</dt><dd id="fn${n}"><p>${t}</p><p class="fn-rtn"><a href="#fn${n}-rf"><span class="wb-inv" ${unseen}>Return to footnote </span>${n}<span class="wb-inv" ${unseen}> referrer</span></a></p></dd>`,
    (x) => `<aside class="wb-fnote" role="note"><h2 id="fn">Footnotes</h2><dl>${x}</dl></aside>`,
  ),
  wetFr: two(
    (n) =>
      `<sup id="fn${n}-rf"><a class="fn-lnk" href="#fn${n}"><span class="wb-inv" ${unseen}>Note de bas de page </span>${n}</a></sup>`,
    (n, t) =>
      `<dt>Note de bas de page ${n}</dt><dd id="fn${n}"><p>${t}</p><p class="fn-rtn"><a href="#fn${n}-rf"><span class="wb-inv" ${unseen}>Retour à la référence de la note de bas de page </span>${n}</a></p></dd>`,
    (x) => `<aside class="wb-fnote" role="note"><h2 id="fn">Notes de bas de page</h2><dl>${x}</dl></aside>`,
  ),
  dlPlain: two(
    (n) => `[${n}]`,
    (n, t) => `<dt>[${n}]</dt><dd>${t}</dd>`,
    (x) => `<h2>References</h2><dl>${x}</dl>`,
  ),
};

/** What is not found as the notes 1 and 2. */
const others: Readonly<Record<string, string>> = {
  justia: 'Footnote 1: Alpha, Footnote 2: Beta',
  roman: 'i: Alpha, ii: Beta',
};

/** Pages written by hand in the style of journals, courts, governments, wikis and converters of documents. */
export const ofPublishers = withTwoNotes(pages, others);

/** Pages that have what looks like notes, and none. */
export const ofPublishersWithout: readonly SmallPage[] = Object.entries({
  productNumbers: `<p>The part [1] fits all.</p><h2>Specifications</h2><table><tr><td>1</td><td>Width</td></tr><tr><td>2</td><td>Height</td></tr></table>`,
  results: `<p>They won 3<sup>1</sup> of 5<sup>2</sup> games.</p><table><tr><td>1</td><td>Reds</td><td>12</td></tr><tr><td>2</td><td>Blues</td><td>9</td></tr></table>`,
  chapterLinks: `<p>See <a href="#c1"><b>Chapter</b> 1</a> and <a href="#c2"><b>Chapter</b> 2</a> for more.</p><section id="c1"><h2>Chapter 1</h2><p>Words. <a href="#top">Up</a></p></section><section id="c2"><h2>Chapter 2</h2><p>Words.</p></section>`,
  equations: `<p>From (1) and (2) it follows that a = b.</p><table><tr><td>a = c</td><td>(1)</td></tr><tr><td>b = c</td><td>(2)</td></tr></table><h2>Notes</h2><p>Some remarks on style.</p>`,
  recipe: `<p>Mix flour (1) with sugar (2).</p><h2>Notes</h2><ul><li>Use a large bowl.</li><li>Let it rest.</li><li>Serve warm.</li></ul>`,
  faq: `<ol><li><a href="#q1" id="i1">What is it?</a></li><li><a href="#q2" id="i2">Why?</a></li></ol><dl><dt id="q1">What is it?</dt><dd>Words. <a href="#i1">Back</a></dd><dt id="q2">Why?</dt><dd>Words. <a href="#i2">Back</a></dd></dl>`,
  prices: `<p>From 9.99* a month.</p><p>Only today*</p><ul><li>Free* delivery</li><li>No contract</li></ul>`,
  issues: `<ul><li>Fix a leak (<a href="https://example.org/issues/1">#1</a>)</li><li>Add a test (<a href="https://example.org/issues/2">#2</a>)</li></ul><h2>Sources</h2><p>None.</p>`,
  versesWithNotes: `<p><sup>1</sup> In the beginning. <sup>2</sup> And the earth was. <sup>3</sup> And there was light.</p><h2>Notes</h2><p>A translation of 1901.</p>`,
  forum: `<div id="post1"><a href="#post1">1</a><p>First words of a thread.</p></div><div id="post2"><a href="#post2">2</a><p>I agree with <a href="#post1">#1</a> here.</p></div>`,
  tabs: `<ul role="tablist"><li><a href="#t1">1</a></li><li><a href="#t2">2</a></li></ul><div id="t1"><p>One.</p></div><div id="t2"><p>Two.</p></div>`,
  dosage: `<p>Take 1 to 2 a day (2).</p><h3>References</h3><dl><dt>Ward</dt><dd>A name.</dd><dt>Unit</dt><dd>A place.</dd></dl>`,
  circledSteps: `<p>① Open the lid. ② Close it.</p><h2>Notes</h2><p>① Keep it dry.</p>`,
}).map(([name, markup]) => [name, markup, '']);
