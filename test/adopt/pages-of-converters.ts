import type {SmallPage} from './small-pages.js';

/** Pages in the forms of converters: what each does beside its notes that looks like some, or hides them. */
export const ofConverters: readonly SmallPage[] = [
  // docutils with `html4css1`: contents whose headings lead back to them, and code in the type of a typewriter.
  [
    'contents-of-divisions',
    `<div class="contents topic" id="contents"><ul class="simple"><li><a class="reference internal" href="#oil" id="toc-entry-1">Of oil</a></li><li><a class="reference internal" href="#towers" id="toc-entry-2">Of towers</a></li></ul></div><div class="section" id="oil"><h1><a class="toc-backref" href="#toc-entry-1">Of oil</a></h1><p>It rose. <a class="footnote-reference" href="#alpha" id="r1">[1]</a> The code <tt class="literal">arr[1]</tt> says so.</p></div><div class="section" id="towers"><h1><a class="toc-backref" href="#toc-entry-2">Of towers</a></h1><p>It fell. <a class="footnote-reference" href="#beta" id="r2">[2]</a></p><table class="footnote" id="alpha"><tbody><tr><td class="label"><a class="fn-backref" href="#r1">[1]</a></td><td>Alpha report.</td></tr></tbody></table><table class="footnote" id="beta"><tbody><tr><td class="label"><a class="fn-backref" href="#r2">[2]</a></td><td>Beta report.</td></tr></tbody></table></div>`,
    '1: Alpha, 2: Beta',
  ],
  // Sphinx with BibTeX: several sources in one pair of brackets, whose entries lead back to the pair.
  [
    'sources-in-one-pair-of-brackets',
    `<p>Oil was dear <span id="i1">[<a class="reference internal" href="#e1">Lee50</a>, <a class="reference internal" href="#e2">Kim60</a>]</span>, as <span id="i2">Kim [<a class="reference internal" href="#e2">Kim60</a>]</span> and Lee <span id="i3">[<a class="reference internal" href="#e1">Lee50</a>]</span> say.</p><div role="list" class="citation-list"><div class="citation" id="e1" role="doc-biblioentry"><span class="label"><span class="bracket">[</span>Lee50<span class="bracket">]</span></span><span class="backrefs">(<a role="doc-backlink" href="#i1">1</a>,<a role="doc-backlink" href="#i3">2</a>)</span><p>Alpha report.</p></div><div class="citation" id="e2" role="doc-biblioentry"><span class="label"><span class="bracket">[</span>Kim60<span class="bracket">]</span></span><span class="backrefs">(<a role="doc-backlink" href="#i1">1</a>,<a role="doc-backlink" href="#i2">2</a>)</span><p>Beta report.</p></div></div>`,
    'Lee50: Alpha, Kim60: Beta, Kim60: Beta, Lee50: Alpha',
  ],
  // pandoc with a style of authors' names: `[-@key]` shows nothing.
  [
    'citation-that-shows-nothing',
    `<p>It says so <span class="citation" data-cites="hall"></span>, as <span class="citation" data-cites="lee">(Lee)</span>.</p><div id="refs"><div id="ref-hall" class="csl-entry">Alpha.</div><div id="ref-lee" class="csl-entry">Beta.</div></div>`,
    'Lee: Beta',
  ],
  // MediaWiki: a mark of a named group, in an element whose class is that of a list, beside a typed index.
  [
    'mark-of-a-group-beside-an-index',
    `<p>It rose.<sup id="r1" class="reference"><a href="#n1">[1]</a></sup> It fell, see [1].<sup id="r5" class="reference"><a href="#n5">[n 1]</a></sup></p><ol class="references"><li id="n5"><a href="#r5">↑</a> <span>Beta.</span></li></ol><ol class="references"><li id="n1"><a href="#r1">↑</a> <span>Alpha.</span></li></ol>`,
    '1: Alpha, n 1: Beta',
  ],
  // Sphinx Book Theme: a note in the sentence that repeats its mark, which is the label of a checkbox.
  [
    'mark-repeated-in-the-note',
    `<p>It rose<label for="s1" class="margin-toggle"><span id="i1"><sup>1</sup></span></label><input type="checkbox" id="s1" class="margin-toggle"><span class="sidenote"><sup>1</sup> Alpha report.</span> and fell<label for="m2" class="margin-toggle marginnote-label">⊕</label><input type="checkbox" id="m2" class="margin-toggle"><span class="marginnote">Beta report.</span>.</p>`,
    '1: Alpha, ⊕: Beta',
  ],
  // ScienceDirect: words in a sentence that an entry of the references repeats and leads back to.
  [
    'words-of-an-entry-that-leads-back',
    `<p>It rose (<a class="anchor" href="#bib1" name="bbib1" id="bbib1">Hall 1840</a>).</p><section class="bibliography"><h2>References</h2><ol class="references"><li><span class="label"><a class="anchor" href="#bbib1" id="l1">Hall 1840</a></span><span class="reference" id="bib1">Alpha report.</span></li></ol></section>`,
    'Hall 1840: Alpha',
  ],
  // remark-gfm with words that lead back, also to a mark in another note.
  [
    'words-back-to-a-mark-in-a-note',
    `<p>It rose.<sup><a href="#fn-a" id="fnref-a" data-footnote-ref>1</a></sup> It fell.<sup><a href="#fn-b" id="fnref-b" data-footnote-ref>2</a></sup></p><section data-footnotes class="footnotes"><h2 id="footnote-label">Footnotes</h2><ol><li id="fn-a"><p>Alpha report. <a href="#fnref-a" class="data-footnote-backref">Back</a> <a href="#fnref-a-2" class="data-footnote-backref">Back<sup>2</sup></a></p></li><li id="fn-b"><p>Beta report.<sup><a href="#fn-a" id="fnref-a-2" data-footnote-ref>1</a></sup> <a href="#fnref-b" class="data-footnote-backref">Back</a></p></li></ol></section>`,
    '1: Alpha, 2: Beta, 1: Alpha',
  ],
  // Asciidoctor 2.0.18: a note in a heading gets the id of another one, which nothing leads to any more.
  [
    'label-of-a-note-whose-id-is-taken',
    `<div id="content"><div id="preamble"><div class="sectionbody"><div class="paragraph"><p>It rose.<sup class="footnote">[<a id="r1" class="footnote" href="#d1">1</a>]</sup> It fell.<sup class="footnote">[<a id="r2" class="footnote" href="#d2">2</a>]</sup></p></div></div></div><div class="sect1"><h2>Of oil <sup class="footnote">[<a id="r1" class="footnote" href="#d1">1</a>]</sup></h2><div class="sectionbody"><p>It stays.</p></div></div></div><div id="footnotes"><hr><div class="footnote" id="d1"><a href="#r1">1</a>. Alpha report.</div><div class="footnote" id="d1"><a href="#r1">1</a>. Gamma report.</div><div class="footnote" id="d2"><a href="#r2">2</a>. Beta report.</div></div>`,
    '1: Alpha, 2: Beta, 1: Alpha',
  ],
];
