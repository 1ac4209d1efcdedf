import {two} from './pages-of-publishers.js';
import {withTwoNotes} from './small-pages.js';

const pages: Readonly<Record<string, string>> = {
  // Governments and international bodies.
  govspeak: two(
    (n) =>
      `<sup id="fnref:${n}"><a href="#fn:${n}" class="footnote" rel="footnote" role="doc-noteref">[footnote ${n}]</a></sup>`,
    (n, t) =>
      `<li id="fn:${n}"><p>${t} <a href="#fnref:${n}" class="reversefootnote" role="doc-backlink" aria-label="go to where this is referenced">↩</a></p></li>`,
    (s) => `<div class="footnotes" role="doc-endnotes"><ol>${s}</ol></div>`,
  ),
  eurlexNew: two(
    (n) => ` <a id="ntc${n}-L" href="#ntr${n}-L">(<span class="oj-super oj-note-tag">${n}</span>)</a>`,
    (n, t) =>
      `<p class="oj-note"><a id="ntr${n}-L" href="#ntc${n}-L">(<span class="oj-super">${n}</span>)</a>&nbsp;&nbsp;${t}</p>`,
    (s) => `<hr class="oj-note">${s}`,
  ),
  eurlexOld: two(
    (n) => ` <a href="#E000${n}">(<span class="super">${n}</span>)</a>`,
    (n, t) =>
      `<p class="note"><a name="E000${n}" id="E000${n}"></a>(<span class="super">${n}</span>)&nbsp;${t}</p>`,
    (s) => `<hr class="note">${s}`,
  ),
  crsReport: two(
    (n) => `<sup id="_Ref${n}"><a href="#fn${n}">${n}</a></sup>`,
    (n, t) =>
      `<tr><td><p class="FootnoteText"><a id="fn${n}" href="#_Ref${n}">${n}.</a></p></td><td><p class="FootnoteText">${t}</p></td></tr>`,
    (s) => `<h2>Footnotes</h2><table class="footnotes"><tbody>${s}</tbody></table>`,
  ),
  whoNews: `<div class="sf-detail-body-wrapper"><p>The count rose <em>(1)</em>. It fell <em>(2)</em>.</p><h3><strong>References</strong></h3><ol style="list-style-type:decimal"><li>Alpha report.</li><li>Beta report.</li></ol></div>`,
  cdcSup: two(
    (n) => `<sup><a href="#ref${n}">${n}</a></sup>`,
    (n, t) => `<li id="ref${n}" data-list-item-id="e${n}">${t}</li>`,
    (s) =>
      `<div class="dfe-block"><h2 id="cdc_references">References</h2><ol data-counter="decimal">${s}</ol></div>`,
  ),
  statcan: two(
    (n) =>
      `<a href="#n${n}" id="n${n}-refa"><sup><span class="wb-invisible" style="position:absolute;inline-size:1px;overflow:hidden">Note </span>${n}</sup></a>`,
    (n, t) =>
      `<dt>Note ${n}</dt><dd id="n${n}"><p>${t}</p><p class="fn-rtn"><a href="#n${n}-refa"><span>Return to note </span>${n}<span> referrer</span></a></p></dd>`,
    (s) => `<aside class="fn-lst"><h2>Notes</h2><dl>${s}</dl></aside>`,
  ),
  bundestag: two(
    (n) => `<a class="fussnote" href="#fn${n}" title="Zur Fußnote" id="fnz${n}"><sup>${n}</sup></a>`,
    (n, t) =>
      `<div class="fussnotenzeile" id="fn${n}"><a href="#fnz${n}" title="Zurück zum Text">${n}</a><p>${t}</p></div>`,
    (s) => `<div class="fussnoten">${s}</div>`,
  ),
  // Courts, statutes and law reviews.
  findlaw: two(
    (n) => `<a name="fnref_${n}"></a><a href="#fn_${n}">[${n}]</a>`,
    (n, t) => `<p><a name="fn_${n}"></a>[<a href="#fnref_${n}">${n}</a>] ${t}</p>`,
    (s) => `<h3>FOOTNOTES</h3>${s}`,
  ),
  cornellLii: two(
    (n) => `<sup><a href="#fn${n}_ref" name="ref${n}">[${n}]</a></sup>`,
    (n, t) => `<p><a name="fn${n}_ref"></a><sup>&nbsp;<a href="#ref${n}">${n}</a></sup> ${t}</p>`,
    (s) => `<hr class="footnote">${s}`,
  ),
  bailii: two(
    (n) => ` <a name="src${n}" href="#note${n}">[${n}]</a>`,
    (n, t) => `<a name="note${n}" href="#src${n}"><b>Note ${n}</b></a>&nbsp;&nbsp;${t}<br>`,
    (s) => `<hr>${s}`,
  ),
  lawReview: two(
    (n) => `<sup class="modern-fn"><a id="ref-${n}" href="#note-${n}">${n}</a></sup>`,
    (n, t) =>
      `<div class="lr-note" id="note-${n}"><span class="lr-num">${n}.</span><span class="lr-body">${t} <em>See supra</em> note 1. <a href="#ref-${n}">&#94;</a></span></div>`,
    (s) => `<section class="lr-notes">${s}</section>`,
  ),
  legislationUk: two(
    (n) =>
      `<a class="LegFootnoteRef" href="#f0000${n}" title="Go to footnote ${n}" id="Backf0000${n}">(${n})</a>`,
    (n, t) =>
      `<div class="LegClearFix LegFootnote" id="f0000${n}"><p class="LegFootnoteNo"><a href="#Backf0000${n}">(${n})</a></p><p class="LegFootnoteText">${t}</p></div>`,
    (s) => `<div class="LegFootnotes">${s}</div>`,
  ),
  austlii: two(
    (n) => `<a href="#fn${n}" name="fnB${n}">[${n}]</a>`,
    (n, t) => `<p>[<a href="#fnB${n}" name="fn${n}">${n}</a>]  ${t}</p>`,
    (s) => `<hr>${s}`,
  ),
  // Journals and repositories.
  jstorPlain: `<div><p>The count rose.<sup>1</sup> It fell.<sup>2</sup></p><p>* * *</p><h2>Notes</h2><p><sup>1</sup>Alpha report.</p><p><sup>2</sup>Beta report.</p></div>`,
  museNotes: two(
    (n) => `<sup><a href="#f${n}" id="f${n}-text">${n}</a></sup>`,
    (n, t) => `<p class="fn"><span class="label"><a href="#f${n}-text" id="f${n}">${n}</a>.</span> ${t}</p>`,
    (s) => `<div class="fn-group"><h2>Footnotes</h2>${s}</div>`,
  ),
  wiley: two(
    (n) =>
      `<span><a href="#jx-bib-000${n}" id="jx-bib-000${n}R" class="bibLink tab-link" data-tab="pane-pcw-references">${n}</a></span>`,
    (n, t) =>
      `<li data-bib-id="jx-bib-000${n}" class="separator"><span class="bullet">${n}</span><span id="jx-bib-000${n}"></span>${t}</li>`,
    (s) =>
      `<section class="article-section__references"><h2>REFERENCES</h2><ul class="rlist separator">${s}</ul></section>`,
  ),
  sage: two(
    (n) =>
      `<sup><a role="doc-biblioref" href="#bibr${n}-x" data-xml-rid="bibr${n}-x" id="body-ref-bibr${n}">${n}</a></sup>`,
    (n, t) =>
      `<div role="listitem" id="bibr${n}-x"><div class="citations"><div class="label">${n}.</div><div class="citation"><div class="citation-content">${t}</div><div class="core-xlink"><a href="#body-ref-bibr${n}">Go to Reference</a></div></div></div></div>`,
    (s) =>
      `<section id="bibliography" role="doc-bibliography"><h2>References</h2><div role="list">${s}</div></section>`,
  ),
  ojsRaw: `<article class="obj_article_details"><p>The count rose [1]. It fell [2].</p><section class="item references"><h2 class="label">References</h2><div class="value">[1] Alpha report.<br />\n[2] Beta report.</div></section></article>`,
  ojsParagraphs: `<article class="obj_article_details"><p>The count rose [1]. It fell [2].</p><section class="item references"><h2 class="label">References</h2><div class="value"><p>1. Alpha report. </p><p>2. Beta report. </p></div></section></article>`,
  lensGalley: two(
    (n) => `<a class="xref-bibr" href="#R${n}" rel="bibr">${n}</a>`,
    (n, t) => `<li class="ref" id="R${n}"><span class="ref-label">${n}</span><p>${t}</p></li>`,
    (s) => `<div class="ref-list"><h2>Bibliografía</h2><ul>${s}</ul></div>`,
  ),
  arxivNote: `<p>The count rose.<span class="ltx_note ltx_role_footnote" id="footnote1"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">1</sup><span class="ltx_tag ltx_tag_note">1</span>Alpha report.</span></span></span> It fell.<span class="ltx_note ltx_role_footnote" id="footnote2"><sup class="ltx_note_mark">2</sup><span class="ltx_note_outer"><span class="ltx_note_content"><sup class="ltx_note_mark">2</sup><span class="ltx_tag ltx_tag_note">2</span>Beta report.</span></span></span></p>`,
  biorxiv: two(
    (n) => ` <a id="xref-ref-${n}-1" class="xref-bibr" href="#ref-${n}">${n}</a>`,
    (n, t) =>
      `<li><span class="ref-label">${n}.</span><a class="rev-xref-ref" href="#xref-ref-${n}-1" title="View reference ${n} in text" id="ref-${n}">↵</a><div class="cit ref-cit" id="cit-1.${n}"><div class="cit-metadata">${t}</div></div></li>`,
    (s) =>
      `<div class="section ref-list" id="ref-list-1"><h2>References</h2><ol class="cit-list">${s}</ol></div>`,
  ),
  philarchive: two(
    (n) => `<sup>[<a name="r${n}"></a><a href="#note-${n}">${n}</a>]</sup>`,
    (n, t) => `<li id="note-${n}">${t} <a href="#r${n}">[Back]</a></li>`,
    (s) => `<h3>Notes</h3><ol>${s}</ol>`,
  ),
  sep: two(
    (n) => `<sup>[<a href="#note-${n}" id="ref-${n}" name="ref-${n}">${n}</a>]</sup>`,
    (n, t) => `<p><a href="#ref-${n}" id="note-${n}" name="note-${n}">${n}.</a> ${t}</p>`,
  ),
  pubpub: `<p>The count rose.<sup class="footnote" data-node-type="footnote" data-value="Alpha report.">1</sup> It fell.<sup class="footnote" data-node-type="footnote" data-value="Beta report.">2</sup></p><div class="notes"><h2>Footnotes</h2><ol><li><span class="number">1</span> <span>Alpha report.</span></li><li><span class="number">2</span> <span>Beta report.</span></li></ol></div>`,
};

/** What is not found as the notes 1 and 2. */
const others: Readonly<Record<string, string>> = {
  govspeak: 'footnote 1: Alpha, footnote 2: Beta',
  statcan: 'Note 1: Alpha, Note 2: Beta',
};

/** Pages written by hand in the structure of governments, courts, law reviews and publishers of research. */
export const ofInstitutions = withTwoNotes(pages, others);
