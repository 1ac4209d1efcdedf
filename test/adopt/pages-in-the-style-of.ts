import {withTwoNotes} from './small-pages.js';

/** A sentence for each note. */
const sentences = (a: string, b: string) => `<p>The count rose.${a} It fell.${b}</p>`;
/** Two references and two notes. */
const two = (
  a: (n: number) => string,
  note: (n: number, t: string) => string,
  around: (s: string) => string = (s) => s,
) => sentences(a(1), a(2)) + around(note(1, 'Alpha report.') + note(2, 'Beta report.'));
const pages: Readonly<Record<string, string>> = {
  pressbooks: two(
    (n) =>
      `<a class="footnote" title="t" id="return-footnote-22-${n}" href="#footnote-22-${n}" aria-label="Footnote ${n}"><sup class="footnote">[${n}]</sup></a>`,
    (n, t) =>
      `<li id="footnote-22-${n}">${t} <a href="#return-footnote-22-${n}" class="return-footnote">&crarr;</a></li>`,
    (s) => `<hr class="before-footnotes clear"><div class="footnotes"><ol>${s}</ol></div>`,
  ),
  plos: two(
    (n) => ` [<a href="#pone.0.ref00${n}" class="ref-tip">${n}</a>]`,
    (n, t) =>
      `<li id="ref${n}"><span class="order">${n}.</span><a name="pone.0.ref00${n}" id="pone.0.ref00${n}" class="link-target"></a>${t}<ul class="reflinks" id="refl${n}"><li><a href="https://doi.org/1">View</a></li></ul></li>`,
    (s) =>
      `<div class="toc-section"><a id="references" name="references" class="link-target" title="References"></a><h2>References</h2><ol class="references">${s}</ol></div>`,
  ),
  pmc: two(
    (n) => ` [<a href="#B${n}" class="usa-link" aria-describedby="B${n}">${n}</a>]`,
    (n, t) =>
      `<li id="B${n}"><span class="label">${n}.</span><cite>${t}</cite> [<a href="https://doi.org/1">DOI</a>]</li>`,
    (s) =>
      `<section id="ref-list1" class="ref-list"><h2 class="pmc_sec_title">References</h2><section id="ref-list1_sec2"><ul class="ref-list font-sm" style="list-style-type:none">${s}</ul></section></section>`,
  ),
  springer: two(
    (n) =>
      `<sup><a data-track="click" data-test="citation-ref" title="Alpha" href="/articles/s41586#ref-CR${n}" id="ref-link-${n}" aria-label="Reference ${n}">${n}</a></sup>`,
    (n, t) =>
      `<li class="c-article-references__item js-c-reading-companion-references-item" data-counter="${n}."><p class="c-article-references__text" id="ref-CR${n}">${t}</p><p class="c-article-references__links u-hide-print"><a href="https://doi.org/1">Article</a></p></li>`,
    (s) =>
      `<section aria-labelledby="Bib1" data-title="References"><div class="c-article-section" id="Bib1-section"><h2 id="Bib1">References</h2><div id="Bib1-content"><div data-container-section="references"><ol class="c-article-references">${s}</ol></div></div></div></section>`,
  ),
  tandf: two(
    (n) =>
      `<sup><span class="ref-lnk"><a href="#CIT000${n}" data-rid="CIT000${n}" data-ref-type="bibr">${n}</a></span></sup>`,
    (n, t) =>
      `<li id="CIT000${n}"><span><span class="hlFld-ContribAuthor">${t}</span></span><span class="googleScholar-container"><a href="/x">Google Scholar</a></span></li>`,
    (s) =>
      `<div class="summation-section"><h2 id="references-Section">References</h2><ul class="references numeric-ordered-list">${s}</ul></div>`,
  ),
  gutenberg: two(
    (n) => `<a id="FNanchor_${n}_${n}"></a><a href="#Footnote_${n}_${n}" class="fnanchor">[${n}]</a>`,
    (n, t) =>
      `<div class="footnote"><p><a id="Footnote_${n}_${n}"></a><a href="#FNanchor_${n}_${n}"><span class="label">[${n}]</span></a> ${t}</p></div>`,
    (s) => `<div class="footnotes"><h3>FOOTNOTES:</h3>${s}</div>`,
  ),
  gutenbergOld: two(
    (n) => `<a name="FNanchor${n}" id="FNanchor${n}"></a><a href="#Footnote_${n}"><sup>${n}</sup></a>`,
    (n, t) => `<p><a name="Footnote_${n}" id="Footnote_${n}"></a><a href="#FNanchor${n}">${n}</a>: ${t}</p>`,
  ),
  obsidian: two(
    (n) =>
      `<sup data-footnote-id="fnref-${n}-a" class="footnote-ref" id="fnref-${n}-a"><a href="#fn-${n}-a" class="footnote-link" target="_blank">[${n}]</a></sup>`,
    (n, t) =>
      `<li data-footnote-id="fn-${n}-a" id="fn-${n}-a">${t} <a href="#fnref-${n}-a" class="footnote-backref footnote-link">↩︎</a></li>`,
    (s) => `<section class="footnotes"><hr><ol>${s}</ol></section>`,
  ),
  zolaOld: `<p>The count rose.<sup class="footnote-reference"><a href="#1">1</a></sup> It fell.<sup class="footnote-reference"><a href="#2">2</a></sup></p><div class="footnote-definition" id="1"><sup class="footnote-definition-label">1</sup><p>Alpha report.</p></div><p>More of the text.</p><div class="footnote-definition" id="2"><sup class="footnote-definition-label">2</sup><p>Beta report.</p></div>`,
  zolaNew: two(
    (n) => `<sup class="footnote-reference" id="fr-${n}-1"><a href="#fn-${n}">${n}</a></sup>`,
    (n, t) => `<li id="fn-${n}"><p>${t} <a href="#fr-${n}-1">↩</a></p></li>`,
    (s) => `<footer class="footnotes"><ol class="footnotes-list">${s}</ol></footer>`,
  ),
  hexo: two(
    (n) =>
      `<sup id="fnref:${n}"><a href="#fn:${n}" rel="footnote"><span class="hint--top" aria-label="t">[${n}]</span></a></sup>`,
    (n, t) =>
      `<li id="fn:${n}"><span style="display:inline-block">${n}.</span><span style="display:inline-block">${t}<a href="#fnref:${n}" rev="footnote"> ↩</a></span></li>`,
    (s) => `<div id="footnotes"><hr><div id="footnotelist"><ol style="list-style:none">${s}</ol></div></div>`,
  ),
  blackfriday: two(
    (n) => `<sup class="footnote-ref" id="fnref:${n}"><a rel="footnote" href="#fn:${n}">${n}</a></sup>`,
    (n, t) =>
      `<li id="fn:${n}">${t}\n <a class="footnote-return" href="#fnref:${n}"><sup>[return]</sup></a></li>`,
    (s) => `<div class="footnotes"><hr><ol>${s}</ol></div>`,
  ),
  wikidot: two(
    (n) =>
      `<sup class="footnoteref"><a id="footnoteref-${n}" href="javascript:;" class="footnoteref" onclick="x()">${n}</a></sup>`,
    (n, t) =>
      `<div class="footnote-footer" id="footnote-${n}"><a href="javascript:;" onclick="y()">${n}</a>. ${t}</div>`,
    (s) => `<div class="footnotes-footer"><div class="title">Footnotes</div>${s}</div>`,
  ),
  moinmoin: two(
    (n) => `<sup><a href="#fnref-a${n}" id="fndef-a${n}-0">${n}</a></sup>`,
    (n, t) => `<li><p><a id="fnref-a${n}"></a>${t} (<a href="#fndef-a${n}-0">${n}</a>)</p></li>`,
    (s) => `<div class="footnotes"><ol>${s}</ol></div>`,
  ),
  xwiki: two(
    (n) => `<sup class="footnoteRef"><a id="x_footnote_ref_${n}" href="#x_footnote_${n}">${n}</a></sup>`,
    (n, t) =>
      `<li><a id="x_footnote_${n}" class="footnoteBackRef" href="#x_footnote_ref_${n}">^</a> ${t}</li>`,
    (s) => `<ol class="footnotes">${s}</ol>`,
  ),
  pmwiki: two(
    (n) => `<a class='footnote' name='fnr1_${n}' id='fnr1_${n}' href='#fn1_${n}'><sup>${n}</sup></a>`,
    (n, t) =>
      `<p class='footnote'><a name='fn1_${n}' id='fn1_${n}' href='#fnr1_${n}'><sup>${n}</sup></a> ${t}</p>`,
    (s) => `<div class='footnotes'>${s}</div>`,
  ),
  tth: `<p>The count rose.<a href="#tthFtNtAAB" name="tthFrefAAB"><sup>1</sup></a> It fell.<a href="#tthFtNtAAC" name="tthFrefAAC"><sup>2</sup></a></p><hr><h3>Footnotes:</h3><p><a name="tthFtNtAAB"></a><a href="#tthFrefAAB"><sup>1</sup></a>Alpha report.</p><p><a name="tthFtNtAAC"></a><a href="#tthFrefAAC"><sup>2</sup></a>Beta report.</p>`,
  plastex: two(
    (n) => `<a href="#a00${n}" class="footnote"><sup class="footnotemark">${n}</sup></a>`,
    (n, t) => `<li id="a00${n}">${t}</li>`,
    (s) => `<footer id="footnotes"><ol>${s}</ol></footer>`,
  ),
  pretext: `<div class="para">The count rose.<details class="ptx-footnote"><summary class="ptx-footnote__number" title="Footnote 1"><sup>1</sup></summary><div class="ptx-footnote__contents" id="fn1">Alpha report.</div></details> It fell.<details class="ptx-footnote"><summary class="ptx-footnote__number" title="Footnote 2"><sup>2</sup></summary><div class="ptx-footnote__contents" id="fn2">Beta report.</div></details></div>`,
  respec: `<p>The count rose [<cite><a class="bibref" data-link-type="biblio" href="#bib-1" title="t">1</a></cite>]. It fell [<cite><a class="bibref" data-link-type="biblio" href="#bib-2">DOM</a></cite>].</p><section id="references"><h2>B. References</h2><section id="normative"><h3>B.1 Normative references</h3><dl class="bibliography"><dt id="bib-1">[1]</dt><dd>Alpha report.</dd><dt id="bib-2">[DOM]</dt><dd>Beta report.</dd></dl></section></section>`,
  rfc: `<p>The count rose [<a href="#RFC1" class="cite xref">RFC1</a>]. It fell [<a href="#RFC2" class="cite xref">RFC2</a>].</p><section id="r"><h2>References</h2><dl class="references"><dt id="RFC1">[RFC1]</dt><dd>Alpha report.</dd><dd class="break"></dd><dt id="RFC2">[RFC2]</dt><dd>Beta report.</dd></dl></section>`,
  indesign: two(
    (n) =>
      `<span><a id="footnote-00${n}-backlink" class="_idFootnoteLink _idGenColorInherit" href="#footnote-00${n}">${n}</a></span>`,
    (n, t) =>
      `<aside id="footnote-00${n}" class="_idFootnote"><p class="Footnote"><a class="_idFootnoteAnchor" href="#footnote-00${n}-backlink">${n}</a> ${t}</p></aside>`,
    (s) => `<hr class="HorizontalRule-1"><section class="_idFootnotes">${s}</section>`,
  ),
  discourse: two(
    (n) => `<sup class="footnote-ref"><a href="#footnote-12-${n}" id="footnote-ref-12-${n}">[${n}]</a></sup>`,
    (n, t) =>
      `<li id="footnote-12-${n}" class="footnote-item"><p>${t} <a href="#footnote-ref-12-${n}" class="footnote-backref">↩︎</a></p></li>`,
    (s) => `<hr class="footnotes-sep"><ol class="footnotes-list">${s}</ol>`,
  ),
  fdFootnotes: two(
    (n) =>
      `<sup class='footnote'><a href='#fn-12-${n}' id='fnref-12-${n}' onclick='return f(12)'>${n}</a></sup>`,
    (n, t) =>
      `<li id='fn-12-${n}'>${t} <span class='footnotereverse'><a href='#fnref-12-${n}'>↩</a></span></li>`,
    (s) => `<div class='footnotes' id='footnotes-12'><div class='footnotedivider'></div><ol>${s}</ol></div>`,
  ),
  wpFootnotesElvery: two(
    (n) =>
      `<sup><a href="#footnote_${n}_12" id="identifier_${n}_12" class="footnote-link footnote-identifier-link" title="t">${n}</a></sup>`,
    (n, t) =>
      `<li id="footnote_${n}_12" class="footnote">${t} [<a href="#identifier_${n}_12" class="footnote-link footnote-back-link">&#8617;</a>]</li>`,
    (s) => `<ol class="footnotes">${s}</ol>`,
  ),
  simpleFootnotes: two(
    (n) =>
      `<a class="simple-footnote" title="t" id="return-note-12-${n}" href="#note-12-${n}"><sup>${n}</sup></a>`,
    (n, t) => `<li id="note-12-${n}">${t} <a href="#return-note-12-${n}">&#8617;</a></li>`,
    (s) => `<div class="simple-footnotes"><p class="notes">Notes:</p><ol>${s}</ol></div>`,
  ),
  abt: two(
    (n) => `<span id="abt-${n}" class="abt-citation noselect" data-reflist='["x${n}"]'>(${n})</span>`,
    (n, t) =>
      `<div id="x${n}"><span class="csl-left-margin">${n}.</span><span class="csl-right-inline">${t}</span></div>`,
    (s) =>
      `<section class="abt-bibliography" role="region"><h3 class="abt-bibliography__heading">Bibliography</h3><div class="abt-bibliography__container">${s}</div></section>`,
  ),
  parsedown: two(
    (n) => `<sup id="fnref1:${n}"><a href="#fn:${n}" class="footnote-ref">${n}</a></sup>`,
    (n, t) =>
      `<li id="fn:${n}"><p>${t}&nbsp;<a href="#fnref1:${n}" rev="footnote" class="footnote-backref">&#8617;</a></p></li>`,
    (s) => `<div class="footnotes"><hr><ol>${s}</ol></div>`,
  ),
  eleventy: two(
    (n) =>
      ` <a href="#a${n}-note" id="a${n}-ref" class="Footnotes__ref" role="doc-noteref" aria-describedby="footnotes-label">some words</a>`,
    (n, t) =>
      `<li id="a${n}-note">${t} <a href="#a${n}-ref" aria-label="Back" role="doc-backlink">↩</a></li>`,
    (s) =>
      `<footer role="doc-endnotes" class="Footnotes"><h2 id="footnotes-label">Footnotes</h2><ol>${s}</ol></footer>`,
  ),
  typora: two(
    (n) => `<sup class='md-footnote'><a href='#dfref-footnote-${n}' name='ref-footnote-${n}'>${n}</a></sup>`,
    (n, t) =>
      `<div class='footnote-line'><span class='md-fn-count'>${n}</span> ${t} <a name='dfref-footnote-${n}' href='#ref-footnote-${n}' title='back to document' class='reversefootnote'>↩</a></div>`,
    (s) => `<div class='footnotes-area'><hr>${s}</div>`,
  ),
  lwarp: two(
    (n) => `<sup>${n}</sup>`,
    (n, t) => `<p><sup>${n}</sup>&nbsp;${t}</p>`,
    (s) => `<div class="footnotes">${s}</div>`,
  ),
  lwarpLinked: two(
    (n) => `<a id="fnr${n}"></a><sup>${n}</sup>`,
    (n, t) => `<p><a id="fn${n}"></a><sup>${n}</sup> ${t}</p>`,
    (s) => `<div role="note" class="footnotes">${s}</div>`,
  ),
  docusaurus: two(
    (n) =>
      `<sup><a href="#user-content-fn-${n}-a" id="user-content-fnref-${n}-a" data-footnote-ref="true" aria-describedby="footnote-label">${n}</a></sup>`,
    (n, t) =>
      `<li id="user-content-fn-${n}-a"><p>${t} <a href="#user-content-fnref-${n}-a" data-footnote-backref="" aria-label="Back to reference ${n}" class="data-footnote-backref">↩</a></p></li>`,
    (s) =>
      `<section data-footnotes="true" class="footnotes"><h2 class="anchor sr-only" id="footnote-label">Footnotes<a href="#footnote-label" class="hash-link">​</a></h2><ol>${s}</ol></section>`,
  ),
  confluence: two(
    (n) =>
      `<sup><a href="#Page-Footnote${n}" title="t">${n}</a></sup><span class="confluence-anchor-link" id="Page-FootnoteRef${n}"></span>`,
    (n, t) =>
      `<tr><td class="confluenceTd"><p><span class="confluence-anchor-link" id="Page-Footnote${n}"></span>${n}</p></td><td class="confluenceTd"><p>${t} <a href="#Page-FootnoteRef${n}">↑</a></p></td></tr>`,
    (s) =>
      `<div class="table-wrap"><table class="confluenceTable"><tbody><tr><th>Ref</th><th>Notes</th></tr>${s}</tbody></table></div>`,
  ),
  manifold: two(
    (n) => `<a href="#rfn${n}" id="rfnref${n}"><sup>${n}</sup></a>`,
    (n, t) => `<p class="fn"><a href="#rfnref${n}" id="rfn${n}">${n}</a>. ${t}</p>`,
    (s) => `<section><h1>Notes</h1>${s}</section>`,
  ),
  calibre: two(
    (n) => `<sup class="calibre3"><a id="filepos1${n}" href="#filepos2${n}">${n}</a></sup>`,
    (n, t) =>
      `<p class="calibre1"><a id="filepos2${n}" href="#filepos1${n}"><span class="bold">${n}.</span></a> ${t}</p>`,
    (s) => `<div class="mbppagebreak"></div>${s}`,
  ),
  medium: `<p>The count rose.¹ It fell.²</p><p>* * *</p><p>[1] Alpha report.</p><p>[2] Beta report.</p>`,
  mediumSep: `<p>The count rose.[1] It fell.[2]</p><div role="separator"><span></span><span></span></div><p>[1] Alpha report.</p><p>[2] Beta report.</p>`,
  mailchimp: `<table><tr><td><p>The count rose [1]. It fell [2].</p></td></tr><tr><td><strong>References</strong><br>[1] Alpha report.<br>[2] Beta report.</td></tr></table>`,
  squarespace: `<div><p>The count rose [1]. It fell [2].</p></div><div><hr></div><div><p>[1] Alpha report.</p><p>[2] Beta report.</p></div>`,
  wixBoldDiv: `<div>The count rose [1]. It fell [2].</div><div><b>Sources:</b></div><div>[1] Alpha report.</div><div>[2] Beta report.</div>`,
  ghostCallout: `<p>The count rose<sup>1</sup>. It fell<sup>2</sup>.</p><div class="kg-card kg-callout-card"><div class="kg-callout-text"><b><strong>Notes</strong></b><br><sup>1</sup> Alpha report.<br><sup>2</sup> Beta report.</div></div>`,
  toggle: `<p>The count rose [1]. It fell [2].</p><details><summary><h3>References</h3></summary><div><p>[1] Alpha report.</p><p>[2] Beta report.</p></div></details>`,
  anchorsOnly: two(
    (n) => `<sup><a href="#ref${n}">${n}</a></sup>`,
    (n, t) => `<p><a id="ref${n}"></a>${n}. ${t}</p>`,
    (s) => `<h2>References</h2>${s}`,
  ),
  joomla: two(
    (n) => `<sup class="fnnum"><a id="ref-fn${n}" href="#fn${n}">${n}</a></sup>`,
    (n, t) => `<div class="fn" id="fn${n}"><a href="#ref-fn${n}">[${n}]</a> ${t}</div>`,
    (s) => `<div class="fnblock">${s}</div>`,
  ),
  typo3: two(
    (n) => `<a href="/page/#c12-fn${n}" class="footnote"><sup>${n}</sup></a>`,
    (n, t) => `<li id="c12-fn${n}">${t}</li>`,
    (s) => `<div class="footnotes"><ol>${s}</ol></div>`,
  ),
  markdeep: two(
    (n) => `<sup><a href="#endnote-${n}">${n}</a></sup>`,
    (n, t) =>
      `<div class="endnote"><a class="target" name="endnote-${n}">&nbsp;</a><sup>${n}</sup> ${t}</div>`,
  ),
  scroll: two(
    (n) => `<a class="scrollNoteLink" href="#note${n}"><sup>${n}</sup></a>`,
    (n, t) =>
      `<p id="note${n}"><a class="scrollFootNoteUsageLink" href="#noteUsage${n}"><sup>${n}</sup></a> ${t}</p>`,
  ),
  wordOnlineSpan: two(
    (n) =>
      `<a class="x" href="#_edn${n}" name="_ednref${n}" title=""><span class="MsoEndnoteReference">[i${n > 1 ? 'i' : ''}]</span></a>`,
    (n, t) =>
      `<div id="edn${n}"><p class="MsoEndnoteText"><a href="#_ednref${n}" name="_edn${n}" title=""><span class="MsoEndnoteReference">[i${n > 1 ? 'i' : ''}]</span></a> ${t}</p></div>`,
  ),
  quartoHover: two(
    (n) =>
      `<a href="#fn${n}" class="footnote-ref" id="fnref${n}" role="doc-noteref" data-tippy-content="t"><sup>${n}</sup></a>`,
    (n, t) =>
      `<li id="fn${n}" role="doc-endnote"><p>${t}<a href="#fnref${n}" class="footnote-back" role="doc-backlink">↩︎</a></p></li>`,
    (s) =>
      `<div id="quarto-appendix" class="default"><section class="footnotes footnotes-end-of-document" role="doc-endnotes"><h2 class="anchored quarto-appendix-heading">Footnotes</h2><ol>${s}</ol></section></div>`,
  ),
  mdbook: two(
    (n) => `<sup class="footnote-reference" id="fr-a-${n}"><a href="#footnote-a${n}">${n}</a></sup>`,
    (n, t) => `<li id="footnote-a${n}"><p>${t} <a href="#fr-a-${n}">↩</a></p></li>`,
    (s) => `<hr><ol class="footnote-definition">${s}</ol>`,
  ),
  ieee: two(
    (n) => `<a ref-type="bibr" anchor="ref${n}" class="ng" href="#ref${n}">[${n}]</a>`,
    (n, t) =>
      `<div class="reference-container"><div class="number"><b>${n}.</b></div><div class="col"><div class="description" id="ref${n}">${t}</div></div></div>`,
    (s) => `<section class="document-references"><h2>References</h2>${s}</section>`,
  ),
  acm: two(
    (n) => ` [<a href="#Bib000${n}" data-xml-rid="Bib000${n}" role="doc-biblioref">${n}</a>]`,
    (n, t) =>
      `<div role="listitem" data-has="label" class="citations"><div class="label">[${n}]</div><div class="citation" id="Bib000${n}"><div class="citation-content">${t}</div></div></div>`,
    (s) =>
      `<section id="bibliography" role="doc-bibliography"><h2>References</h2><div role="list">${s}</div></section>`,
  ),
  frontiers: two(
    (n) => ` (<a href="#B${n}">${n}</a>)`,
    (n, t) =>
      `<div class="References"><p class="ReferencesCopy1"><a name="B${n}" id="B${n}"></a> ${n}. ${t}</p><p class="ReferencesCopy2"><a href="https://x.org/">CrossRef</a> | <a href="https://y.org">Google</a></p></div>`,
    (s) => `<h2><a id="refer1"></a>References</h2>${s}`,
  ),
  mdpi: two(
    (n) => ` [<a href="#B${n}-x" class="html-bibr">${n}</a>]`,
    (n, t) =>
      `<li id="B${n}-x" class="html-x" data-content="${n}.">${t} [<a href="https://scholar.x">Google Scholar</a>]</li>`,
    (s) => `<section id="html-references_list"><h2>References</h2><ol class="html-xx">${s}</ol></section>`,
  ),
  arxivAlphabet: two(
    (n) => ` <cite class="ltx_cite">[<a href="#bib.bib${n}" title="" class="ltx_ref">Hal${n}0</a>]</cite>`,
    (n, t) =>
      `<li id="bib.bib${n}" class="ltx_bibitem"><span class="ltx_tag">[Hal${n}0]</span><span class="ltx_bibblock">${t}</span></li>`,
    (s) => `<section class="ltx_bibliography"><h2>References</h2><ul class="ltx_biblist">${s}</ul></section>`,
  ),
  rawMarkdown: `<p>The count rose.[^1] It fell.[^2]</p><p>[^1]: Alpha report.</p><p>[^2]: Beta report.</p>`,
  rawMarkdownLines: `<p>The count rose.[^1] It fell.[^2]</p><p>It stays.</p><p>[^1]: Alpha report.<br>[^2]: Beta report.</p><p>Ann Lee is a reporter.</p>`,
  unannounced: `<p>The count rose.<sup>1</sup> It fell.<sup>2</sup></p><p>It stays.</p><p><sup>1</sup> Alpha report.</p><p><sup>2</sup> Beta report.</p>`,
  unannouncedBrackets: `<div>The count rose [1]. It fell [2].</div><div>&nbsp;</div><div>[1] Alpha report.</div><div>[2] Beta report.</div>`,
  symbolAnchors: `<p>The count rose<a href="#x">*</a>. It fell<a href="#y">**</a>.</p><hr><p><a name="x">*</a> Alpha report.</p><p><a name="y">**</a> Beta report.</p>`,
  chapters: `<section><h2>One</h2><p>The count rose.<sup><a href="#fn1" id="fnref1">1</a></sup></p><ol class="notes"><li id="fn1">Alpha report. <a href="#fnref1">↩</a></li></ol></section><section><h2>Two</h2><p>It fell.<sup><a href="#fn1" id="fnref1">1</a></sup></p><ol class="notes"><li id="fn1">Beta report. <a href="#fnref1">↩</a></li></ol></section>`,
  noteWords: `<p>The count rose (<a href="#n1">note 1</a>). It fell (<a href="#n2">note 2</a>).</p><h2>Notes</h2><ol><li id="n1">Alpha report.</li><li id="n2">Beta report.</li></ol>`,
  japanese: `<p>数は増えた[1]。減った[2]。</p><h2>参考文献</h2><p>[1] Alpha report.</p><p>[2] Beta report.</p>`,
  chinese: `<p>数字上升<sup>[1]</sup>。下降<sup>[2]</sup>。</p><h2>注释</h2><ol><li>Alpha report.</li><li>Beta report.</li></ol>`,
  commented: `<p>The count rose.<!-- n --><sup>(1)</sup> It fell.<sup>(2)</sup></p><!-- notes --><h4>Notes:</h4><p>(1) Alpha report.</p><p>(2) Beta report.</p>`,
  backToParagraph: `<p id="p1">The count rose.<a href="#n1"><sup>1</sup></a></p><p id="p2">It fell.<a href="#n2"><sup>2</sup></a></p><div class="apparatus"><p id="n1"><a href="#p1">1.</a> Alpha report.</p><p id="n2"><a href="#p2">2.</a> Beta report.</p></div>`,
  reversedOrder: `<h2>Notes</h2><ol><li id="n1"><a href="#r1">↑</a> Alpha report.</li><li id="n2"><a href="#r2">↑</a> Beta report.</li></ol><h2>Text</h2><p>The count rose.<sup><a id="r1" href="#n1">1</a></sup> It fell.<sup><a id="r2" href="#n2">2</a></sup></p>`,
  labelsInCells: `<p>The count rose.<a id="r1" href="#n1">[1]</a> It fell.<a id="r2" href="#n2">[2]</a></p><table><tr><td><a id="n1" href="#r1">[1]</a></td><td>Alpha report.</td></tr><tr><td><a id="n2" href="#r2">[2]</a></td><td>Beta report.</td></tr></table>`,
};

/** What is not found as the notes 1 and 2. */
const others: Readonly<Record<string, string>> = {
  respec: '1: Alpha, DOM: Beta',
  rfc: 'RFC1: Alpha, RFC2: Beta',
  noteWords: 'note 1: Alpha, note 2: Beta',
  chapters: '1: Alpha, 1: Beta',
  symbolAnchors: '*: Alpha, **: Beta',
  eleventy: 'some words: Alpha, some words: Beta',
  arxivAlphabet: 'Hal10: Alpha, Hal20: Beta',
  wordOnlineSpan: 'i: Alpha, ii: Beta',
};

/** Pages written by hand in the style of editors, generators and publishers of which `test/markup` has no page. */
export const inTheStyleOf = withTwoNotes(pages, others);
