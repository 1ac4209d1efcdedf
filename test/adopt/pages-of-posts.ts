import {two} from './pages-of-publishers.js';
import {withTwoNotes} from './small-pages.js';

const pages: Readonly<Record<string, string>> = {
  // Posts and threads.
  stackExchange: `<div class="s-prose"><p>The count rose.<sup>1</sup> It fell.<sup>2</sup></p><hr><p><sub><sup>1</sup> Alpha report.</sub><br><sub><sup>2</sup> Beta report.</sub></p></div>`,
  discourseInline: two(
    (n) => `<sup class="footnote-ref"><a href="#footnote-9-${n}" id="footnote-ref-9-${n}">[${n}]</a></sup>`,
    (n, t) =>
      `<li id="footnote-9-${n}" class="footnote-item"><p>${t} <a href="#footnote-ref-9-${n}" class="footnote-backref">↩︎</a></p></li>`,
    (s) => `<hr class="footnotes-sep">\n<ol class="footnotes-list">${s}</ol>`,
  ),
  reddit: `<div class="md"><p>The count rose [1]. It fell [2].</p><p>Hope that helps.</p><hr><p>[1] Alpha report.</p><p>[2] Beta report.</p></div>`,
  threadOfLines: `<div class="posts"><div class="post"><h4>Ann</h4><div>It rose [1].<br><br>[1] Alpha report.</div></div><div class="post"><h4>Bo</h4><div>It fell [1].<br><br>[1] Beta report.</div></div></div>`,
  threadRaised: `<ul class="comments"><li class="comment even"><p>It rose.¹</p><p>¹ Alpha report.</p></li><li class="comment odd"><p>It fell.¹</p><p>¹ Beta report.</p></li></ul>`,
  textUnderLine: `<div>The count rose [1]. It fell [2].<hr>[1] Alpha report.<br>[2] Beta report.</div>`,
  phpbb: `<div class="content">The count rose [1]. It fell [2].<br><br>[1] Alpha report.<br>[2] Beta report.</div>`,
  threadOfPosts: `<div class="post"><p>The count rose [1]. It fell [2].</p><p>[1] Alpha report.</p><p>[2] Beta report.</p></div><div class="post"><p>Rents rose [1]. Wages fell [2].</p><p>[1] Gamma report.</p><p>[2] Delta report.</p></div>`,
  threadOneWithNotes: `<div class="post"><p>I read that [1] and [2] disagree.</p></div><div class="post"><p>Rents rose [1]. Wages fell [2].</p><p>[1] Gamma report.</p><p>[2] Delta report.</p></div>`,
  threadOneCited: `<div class="post"><p>The count rose [1]. It fell [2].</p><p>[1] Alpha report.</p><p>[2] Beta report.</p></div><div class="post"><p>Rents rose [1].</p><p>[1] Gamma report.</p><p>[2] Delta report.</p></div>`,
  threadOfHeadings: `<div class="post"><p>The count rose [1]. It fell [2].</p><p><b>Sources</b></p><ol><li>Alpha report.</li><li>Beta report.</li></ol></div><div class="post"><p>Rents rose [1].</p></div>`,
  threadFlat: `<p>The count rose [1]. It fell [2].</p><p>[1] Alpha report.</p><p>[2] Beta report.</p><p>Rents rose [1]. Wages fell [2].</p><p>[1] Gamma report.</p><p>[2] Delta report.</p>`,
  threadLinked: [1, 2]
    .map(
      (k) =>
        `<article class="post">${two(
          (n) => `<sup><a href="#fn${n}" id="fr${n}">${n}</a></sup>`,
          (n, t) =>
            `<li id="fn${n}">${k === 1 ? t : t.replace('Alpha', 'Gamma').replace('Beta', 'Delta')} <a href="#fr${n}">↩</a></li>`,
          (s) => `<ol class="footnotes">${s}</ol>`,
        )}</article>`,
    )
    .join(''),
  threadRepliesQuote: `<div class="reply"><blockquote>The count rose [1].</blockquote><p>Who says so?</p></div><div class="reply"><p>The count rose [1]. It fell [2].</p><p>[1] Alpha report.<br>[2] Beta report.</p></div>`,
  // Verses.
  verseLabel: `<p><sup id="v1">1</sup>In the beginning<sup><a href="#f1" id="m1">a</a></sup> it was. <sup id="v2">2</sup>And the earth<sup><a href="#f2" id="m2">b</a></sup> too.</p><h4>Footnotes</h4><ol><li id="f1"><a href="#m1">1:1</a> Alpha or so.</li><li id="f2"><a href="#m2">1:2</a> Beta or so.</li></ol>`,
  verseMarks: `<p>In the beginning<a href="#f11" id="m11">1:1</a> it was. And the earth<a href="#f12" id="m12">1:2</a> too.</p><div class="footnotes"><p id="f11"><a href="#m11">1:1</a> Alpha or so.</p><p id="f12"><a href="#m12">1:2</a> Beta or so.</p></div>`,
  esv: `<p><b>1</b> In the beginning it was.<sup class="footnote"><a class="fn" href="#f1-1" id="fb1-1" title="t">[1]</a></sup> And the earth.<sup class="footnote"><a class="fn" href="#f2-1" id="fb2-1">[2]</a></sup></p><div class="footnotes extra_text"><h3>Footnotes</h3><p><span class="footnote"><a href="#fb1-1" id="f1-1">[1]</a></span> <span class="footnote-ref">1:1</span> <note class="translation">Alpha or so</note> <br><span class="footnote"><a href="#fb2-1" id="f2-1">[2]</a></span> <span class="footnote-ref">1:2</span> <note class="translation">Beta or so</note></p></div>`,
  bibleGateway: `<p><sup class="versenum">1 </sup>In the beginning<sup data-fn="#fen-X-1a" class="footnote" data-link="[<a href=&quot;#fen-X-1a&quot;>a</a>]">[<a href="#fen-X-1a" title="See footnote a">a</a>]</sup> it was. And<sup data-fn="#fen-X-2b" class="footnote">[<a href="#fen-X-2b" title="See footnote b">b</a>]</sup> the earth.</p><div class="footnotes"><h4>Footnotes</h4><ol><li id="fen-X-1a"><a href="#en-X-1" title="Go to Genesis 1:1">Genesis 1:1</a> <span class="footnote-text">Or <i>Alpha</i></span></li><li id="fen-X-2b"><a href="#en-X-2">Genesis 1:2</a> <span class="footnote-text">Or <i>Beta</i></span></li></ol></div>`,
};

/** What is not found as the notes 1 and 2. */
const others: Readonly<Record<string, string>> = {
  threadOfPosts: '1: Alpha, 2: Beta, 1: Gamma, 2: Delta',
  threadOneWithNotes: '1: Gamma, 2: Delta',
  threadOfLines: '1: Alpha, 1: Beta',
  threadRaised: '1: Alpha, 1: Beta',
  threadOneCited: '1: Alpha, 2: Beta, 1: Gamma',
  threadOfHeadings: '1: Alpha, 2: Beta',
  threadFlat: '1: Alpha, 2: Beta, 1: Gamma, 2: Delta',
  threadLinked: '1: Alpha, 2: Beta, 1: Gamma, 2: Delta',
  verseLabel: 'a: Alpha, b: Beta',
  verseMarks: '1:1: Alpha, 1:2: Beta',
  bibleGateway: 'a: Genesis, b: Genesis',
};

/** Pages written by hand in the structure of forums, answers, threads and scripture. */
export const ofPosts = withTwoNotes(pages, others);
