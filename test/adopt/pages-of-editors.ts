import {two} from './pages-of-publishers.js';
import {withTwoNotes} from './small-pages.js';

const pages: Readonly<Record<string, string>> = {
  // Books.
  gutenbergPlainBlock: `<p>The count rose.[1] It fell.[2]</p><div class="footnote"><p>[1] Alpha report.</p></div><div class="footnote"><p>[2] Beta report.</p></div>`,
  kindleClippings: two(
    (n) => `<sup><a id="a${n}" href="#b${n}">[${n}]</a></sup>`,
    (n, t) => `<div id="b${n}"><p><sup><a href="#a${n}">[${n}]</a></sup>${t}</p></div>`,
    (s) => `<div class="section"><div class="title"><p>notes</p></div>${s}</div>`,
  ),
  epubBackNumber: two(
    (n) => `<a epub:type="noteref" id="c1-r${n}" href="#c1-n${n}"><sup>${n}</sup></a>`,
    (n, t) =>
      `<aside epub:type="footnote" id="c1-n${n}"><p class="fn"><a href="#c1-r${n}">${n}</a> ${t}</p></aside>`,
    (s) => `<section epub:type="footnotes">${s}</section>`,
  ),
  ibooks: two(
    (n) => `<a class="super" id="r${n}" href="#f${n}">${n}</a>`,
    (n, t) =>
      `<p class="footnotetext"><a class="nounder" id="f${n}" href="#r${n}">${n}.</a>&#160;&#160;${t}</p>`,
    (s) => `<p class="line">_______</p>${s}`,
  ),
  // Wikis and encyclopedias.
  fandom: two(
    (n) => `<sup id="cite_ref-${n - 1}" class="reference"><a href="#cite_note-${n - 1}">[${n}]</a></sup>`,
    (n, t) =>
      `<li id="cite_note-${n - 1}"><span class="mw-cite-backlink"><a href="#cite_ref-${n - 1}">↑</a></span> <span class="reference-text">${t}</span></li>`,
    (s) =>
      `<h2><span class="mw-headline" id="References">References</span></h2><div class="mw-references-wrap"><ol class="references">${s}</ol></div>`,
  ),
  foswiki: two(
    (n) =>
      `<span class="FootNoteTextLink" id="FootNote${n}text"><a href="#FootNote${n}note"><sup>(${n})</sup></a></span>`,
    (n, t) =>
      `<div class="FootNoteNote"><span id="FootNote${n}note"></span><a href="#FootNote${n}text"><sup>${n}</sup></a> : ${t}</div>`,
    (s) => `<div class="FootNoteList"><hr>${s}</div>`,
  ),
  tiddlywiki: two(
    (n) =>
      `<span class="tc-footnote"><a class="tc-fn" href="#fn-${n}" id="fnref-${n}"><sup>${n}</sup></a></span>`,
    (n, t) => `<li id="fn-${n}"><span>${t}</span> <a href="#fnref-${n}">^</a></li>`,
    (s) => `<section class="tc-footnotes"><ol>${s}</ol></section>`,
  ),
  trac: `<p>The count rose.<sup>1</sup> It fell.<sup>2</sup></p><h2 id="FootNotes">Foot Notes</h2><ol class="footnotes"><li>Alpha report.</li><li>Beta report.</li></ol>`,
  wikijs: two(
    (n) => `<sup class="footnote-ref"><a href="#fn${n}" id="fnref${n}">[${n}]</a></sup>`,
    (n, t) =>
      `<li id="fn${n}" class="footnote-item" tabindex="-1"><p>${t} <a href="#fnref${n}" class="footnote-backref">↩︎</a></p></li>`,
    (s) =>
      `<hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list">${s}</ol></section>`,
  ),
  baiduBaike: two(
    (n) =>
      `<sup class="sup--normal" data-sup="${n}">[${n}]</sup><a class="sup-anchor" name="ref_[${n}]_5">&nbsp;</a>`,
    (n, t) =>
      `<li class="reference-item" id="reference-[${n}]-5"><span class="index">${n}.</span><a class="gotop anchor" name="refIndex_${n}" href="#ref_[${n}]_5">&nbsp;</a> <span class="text">${t}</span></li>`,
    (s) =>
      `<dl class="lemma-reference"><dt class="reference-title">参考资料</dt><dd><ul class="reference-list">${s}</ul></dd></dl>`,
  ),
  zhihu: two(
    (n) => `<sup data-text="Alpha" data-url="" data-numero="${n}" data-draft-type="reference">[${n}]</sup>`,
    (n, t) =>
      `<li id="ref_${n}" tabindex="0"><a class="ReferenceList-backLink" href="#ref_${n}_0" aria-label="back">^</a><span>${t}</span></li>`,
    (s) => `<h2 class="ReferenceList-title">参考</h2><ol class="ReferenceList">${s}</ol>`,
  ),
  naver: `<div class="se-main-container"><p>수가 늘었다<sup>1)</sup>. 줄었다<sup>2)</sup>.</p><p>각주</p><p>1) Alpha report.</p><p>2) Beta report.</p></div>`,
  noteCom: `<p>数は増えた*1。減った*2。</p><h2>注釈</h2><p>*1 Alpha report.</p><p>*2 Beta report.</p>`,
  // Newsletters and content management systems.
  buttondown: two(
    (n) => `<sup class="footnote-ref"><a href="#fn:${n}" id="fnref:${n}">${n}</a></sup>`,
    (n, t) =>
      `<li id="fn:${n}"><p>${t}&#160;<a class="footnote-backref" href="#fnref:${n}" title="Jump back to footnote ${n} in the text">&#8617;</a></p></li>`,
    (s) => `<div class="footnote"><hr/><ol>${s}</ol></div>`,
  ),
  beehiivPlain: `<div><p style="text-align:left">The count rose<sup>1</sup>. It fell<sup>2</sup>.</p><div style="border-top:1px solid"></div><p><small><sup>1</sup> Alpha report.</small></p><p><small><sup>2</sup> Beta report.</small></p></div>`,
  mailchimpCells: `<table><tbody><tr><td class="mcnTextContent">The count rose [1]. It fell [2].</td></tr></tbody></table><table><tbody><tr><td class="mcnTextContent"><strong>Sources</strong><br>\n[1] Alpha report.<br>\n[2] Beta report.</td></tr></tbody></table>`,
  kit: `<p>The count rose [1]. It fell [2].</p><p>—</p><p>[1] Alpha report.</p><p>[2] Beta report.</p>`,
  craftCms: two(
    (n) =>
      `<sup id="fnref${n}" class="fnref"><a href="#fn${n}" aria-describedby="footnotes-label">${n}</a></sup>`,
    (n, t) => `<li id="fn${n}"><div>${t}</div><a href="#fnref${n}" aria-label="Back to content">↩</a></li>`,
    (s) =>
      `<aside class="c-fn"><h2 id="footnotes-label" class="visually-hidden">Footnotes</h2><ol>${s}</ol></aside>`,
  ),
  umbraco: two(
    (n) => `<a href="#_ftn${n}" name="_ftnref${n}" title="">[${n}]</a>`,
    (n, t) => `<p><a href="#_ftnref${n}" name="_ftn${n}" title="">[${n}]</a> ${t}</p>`,
    (s) => `<p><br clear="all"></p><hr align="left" size="1" width="33%">${s}`,
  ),
  contentful: two(
    (n) => `<sup><a href="#footnote-${n}">${n}</a></sup>`,
    (n, t) => `<p id="footnote-${n}"><sup>${n}</sup> ${t}</p>`,
    (s) => `<div class="rich-text-footnotes">${s}</div>`,
  ),
  webflow: `<div class="w-richtext"><p>The count rose.<sup>1</sup> It fell.<sup>2</sup></p><p>‍</p><h6>Endnotes</h6><p><sup>1</sup> Alpha report.</p><p><sup>2</sup> Beta report.</p><p>‍</p></div>`,
  elementorSections: `<section class="elementor-section elementor-element-a1"><div><p>The count rose.[1]</p></div></section><section class="elementor-section elementor-element-b2"><div><p>It fell.[2] As said.[1]</p></div></section><section class="elementor-section elementor-element-c3"><div><h4>References</h4><ol><li>Alpha report.</li><li>Beta report.</li></ol></div></section>`,
  accordion: `<div class="wp-block-group"><p>The count rose [1]. It fell [2].</p></div><div class="accordion"><h3 class="accordion-header"><button type="button" aria-controls="p1">References</button></h3><div id="p1" class="panel"><ol><li>Alpha report.</li><li>Beta report.</li></ol></div></div>`,
  amp: two(
    (n) => `<sup><a href="#fn-${n}" id="rf-${n}" on="tap:fn.toggle">${n}</a></sup>`,
    (n, t) => `<li id="fn-${n}">${t} <a href="#rf-${n}">↩</a></li>`,
    (s) => `<amp-accordion><section expanded><h4>Notes</h4><ol>${s}</ol></section></amp-accordion>`,
  ),
  ampPlain: `<div class="amp-wp-article-content"><p>The count rose.<sup>1</sup> It fell.<sup>2</sup></p><div class="amp-ad"></div><p><strong>Notes:</strong></p><ol><li>Alpha report.</li><li>Beta report.</li></ol></div>`,
  telegraph: `<article><p>The count rose [1].</p><p>It fell [2].</p><h4 id="Sources">Sources</h4><p>[1] Alpha report.</p><p>[2] Beta report.</p></article>`,
  nestedSpans: `<p><span style="x">The count rose.</span><span style="vertical-align:super"><a href="#_ftn1" id="_ftnref1"><span>1</span></a></span><span> It fell.</span><span style="vertical-align:super"><a href="#_ftn2" id="_ftnref2"><span>2</span></a></span></p><hr><p id="_ftn1"><a href="#_ftnref1"><span>1</span></a><span> Alpha report.</span></p><p id="_ftn2"><a href="#_ftnref2"><span>2</span></a><span> Beta report.</span></p>`,
  quillList: `<p>The count rose.<sup>1</sup> It fell.<sup>2</sup></p><p><strong>Footnotes</strong></p><ol><li data-list="ordered"><span class="ql-ui" contenteditable="false"></span>Alpha report.</li><li data-list="ordered"><span class="ql-ui" contenteditable="false"></span>Beta report.</li></ol>`,
  lexical: two(
    (n) => `<sup data-lexical-footnote="${n}"><a href="#lex-fn-${n}" id="lex-ref-${n}">${n}</a></sup>`,
    (n, t) => `<li id="lex-fn-${n}"><span>${t}</span><a href="#lex-ref-${n}">↑</a></li>`,
    (s) => `<hr><ol>${s}</ol>`,
  ),
  // Generators of sites and export of notes.
  astroSidenote: `<p>The count rose.<span class="sidenote"><label for="s1" class="sn-toggle">1</label><input type="checkbox" id="s1"><span class="sidenote-content">Alpha report.</span></span> It fell.<span class="sidenote"><label for="s2" class="sn-toggle">2</label><input type="checkbox" id="s2"><span class="sidenote-content">Beta report.</span></span></p>`,
  tuftedTypst: `<p>The count rose.<sup class="footnote-ref"><a class="footnote-ref-link" href="#fn-1" id="fnref-1">1</a></sup><span class="marginnote" id="fn-1"><sup><a class="footnote-ref-link" href="#fnref-1">1</a></sup> Alpha report.</span> It fell.<sup class="footnote-ref"><a class="footnote-ref-link" href="#fn-2" id="fnref-2">2</a></sup><span class="marginnote" id="fn-2"><sup><a class="footnote-ref-link" href="#fnref-2">2</a></sup> Beta report.</span></p>`,
  gatsbyRemark: two(
    (n) => `<sup id="fnref-${n}"><a href="#fn-${n}" class="footnote-ref">${n}</a></sup>`,
    (n, t) => `<li id="fn-${n}">${t}<a href="#fnref-${n}" class="footnote-backref">↩</a></li>`,
    (s) => `<div class="footnotes"><hr><ol>${s}</ol></div>`,
  ),
  nikola: two(
    (n) =>
      `<a class="footnote-reference brackets" href="#footnote-${n}" id="footnote-reference-${n}" role="doc-noteref"><span class="fn-bracket">[</span>${n}<span class="fn-bracket">]</span></a>`,
    (n, t) =>
      `<aside class="footnote brackets" id="footnote-${n}" role="doc-footnote"><span class="label"><span class="fn-bracket">[</span><a role="doc-backlink" href="#footnote-reference-${n}">${n}</a><span class="fn-bracket">]</span></span><p>${t}</p></aside>`,
    (s) => `<aside class="footnote-list brackets">${s}</aside>`,
  ),
  antora: two(
    (n) =>
      `<sup class="footnote">[<a id="_footnoteref_${n}" class="footnote" href="#_footnotedef_${n}" title="View footnote.">${n}</a>]</sup>`,
    (n, t) =>
      `<div class="footnote" id="_footnotedef_${n}"><a href="#_footnoteref_${n}">${n}</a>. ${t}</div>`,
    (s) => `<div id="footnotes"><hr>${s}</div>`,
  ),
  vitepressGroups: `<p>The count rose.<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup> It fell.<sup class="footnote-ref"><a href="#fn2" id="fnref2">[2]</a></sup> Again.<sup class="footnote-ref"><a href="#fn1" id="fnref1:1">[1:1]</a></sup></p><hr class="footnotes-sep"><section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>Alpha report. <a href="#fnref1" class="footnote-backref">↩︎</a> <a href="#fnref1:1" class="footnote-backref">↩︎</a></p></li><li id="fn2" class="footnote-item"><p>Beta report. <a href="#fnref2" class="footnote-backref">↩︎</a></p></li></ol></section>`,
  starlightCards: two(
    (n) => `<sup><a href="#ref-${n}" id="cite-${n}" class="cite">${n}</a></sup>`,
    (n, t) =>
      `<div class="card" id="ref-${n}"><div class="card-num">${n}</div><div class="card-body">${t}</div><a class="card-back" href="#cite-${n}" aria-label="Back">↩</a></div>`,
    (s) => `<div class="cards">${s}</div>`,
  ),
  nuxtContent: two(
    (n) =>
      `<sup><a href="#user-content-fn-${n}" ariaDescribedBy="footnote-label" dataFootnoteRef="" id="user-content-fnref-${n}">${n}</a></sup>`,
    (n, t) =>
      `<li id="user-content-fn-${n}">${t} <a href="#user-content-fnref-${n}" dataFootnoteBackref="" className="data-footnote-backref">↩</a></li>`,
    (s) =>
      `<section className="footnotes" dataFootnotes=""><h2 id="footnote-label">Footnotes</h2><ol>${s}</ol></section>`,
  ),
  pelicanSimple: two(
    (n) => `<sup id="sf-a-${n}-back"><a href="#sf-a-${n}" class="simple-footnote" title="t">${n}</a></sup>`,
    (n, t) => `<li id="sf-a-${n}">${t} <a href="#sf-a-${n}-back" class="simple-footnote-back">↩</a></li>`,
    (s) => `<ol class="simple-footnotes">${s}</ol>`,
  ),
  jekyllScholar: two(
    (n) => ` <a href="#key${n}" class="citation">[${n}]</a>`,
    (n, t) => `<li><span id="key${n}">[${n}]${t}</span></li>`,
    (s) => `<h2>References</h2><ol class="bibliography">${s}</ol>`,
  ),
  roamExport: `<p>The count rose.<sup>1</sup> It fell.<sup>2</sup></p><ul><li>Footnotes<ul><li>1. Alpha report.</li><li>2. Beta report.</li></ul></li></ul>`,
  craftDocs: `<p>The count rose [1]. It fell [2].</p><div class="line"></div><blockquote><p>[1] Alpha report.</p><p>[2] Beta report.</p></blockquote>`,
};

/** What is not found as the notes 1 and 2. */
const others: Readonly<Record<string, string>> = {
  noteCom: '*1: Alpha, *2: Beta',
  elementorSections: '1: Alpha, 2: Beta, 1: Alpha',
  vitepressGroups: '1: Alpha, 2: Beta, 1: Alpha',
};

/** Pages written by hand in the structure of books, wikis, newsletters, content management systems and generators. */
export const ofEditors = withTwoNotes(pages, others);
