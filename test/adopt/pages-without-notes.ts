import type {SmallPage} from './small-pages.js';

/** Pages that have what looks like notes, and none. */
export const withoutNotesEither: readonly SmallPage[] = Object.entries({
  numberedAnswers: `<div class="c">I think [1] is right.<br><br>1. no<br>2. yes</div><div class="c">ok [2]</div>`,
  japaneseSteps: `<article><p>材料[1]と道具[2]。</p><h2>作り方</h2><ol><li>混ぜる。</li><li>焼く。</li><li>冷ます。</li></ol></article>`,
  calculator: `<table><tr><td>5*3=15</td><td>2*1</td></tr></table><p>*1 is the best.</p>`,
  pricesTerms: `<p>Lamp from 9.99*</p><p>Oil from 3.99*</p><ul><li>Free returns†</li></ul><p><small>*Terms apply. See shop.</small></p>`,
  pagerNumbers: `<p>The story goes on and on here.</p><p class="pages">Pages: <a href="#p1">1</a> <a href="#p2">2</a> <a href="#p3">3</a></p><div id="p1"><p>One of the parts.</p></div><div id="p2"><p>Two of the parts.</p></div><div id="p3"><p>Three of the parts.</p></div>`,
  codeIndexes: `<p>Take <code>list[1]</code> and list[1] and x[2].</p><pre>a[1] = b[2]</pre><h2>Notes</h2><p>Indexes begin at zero.</p>`,
  formulas: `<p>Water is H<sub>2</sub>O, ions are Ca<sup>2+</sup>, SO<sub>4</sub><sup>2-</sup> and 10<sup>3</sup> m<sup>2</sup>.</p><h2>References</h2><ol><li>Curie.</li><li>Bohr.</li><li>Hahn.</li></ol>`,
  yearsBrackets: `<p>Hall (1840) and Lee [1850] disagree (12).</p><h2>Sources</h2><ul><li>Hall, Lamps, 1840.</li><li>Lee, Oil, 1850.</li></ul>`,
  tocNumbers: `<div class="contents"><ol><li><a href="#s1">1</a> One</li><li><a href="#s2">2</a> Two</li></ol></div><h2 id="s1">1 One</h2><p>Text. <a href="#top">↑</a></p><h2 id="s2">2 Two</h2><p>Text.</p>`,
  indexOfPages: `<p><span class="page"><a id="p8">[8]</a></span></p><p><span class="page"><a id="p9">[9]</a></span></p><p>The story goes on.</p><h2>Index</h2><ul><li>Lamp (<i>a</i>), <a href="#p8">8</a></li><li>Oil (<i>b</i>), <a href="#p9">9</a></li></ul>`,
  galleryThumbs: `<ul class="thumbs"><li><a href="#g1" id="t1">1</a></li><li><a href="#g2" id="t2">2</a></li></ul><div class="gallery"><div id="g1"><img alt="Lamp"><p>A lamp in a room.</p><a href="#t1">close</a></div><div id="g2"><img alt="Oil"><p>Oil in a can.</p><a href="#t2">close</a></div></div>`,
  starsInSpecs: `<table><tr><td>Weight*</td><td>12 kg</td></tr><tr><td>Range**</td><td>30 km</td></tr></table><p>Measured by us.</p>`,
  forumNumbersOnly: `<div class="post"><p>As [1] says, no.</p></div><div class="post"><p>And [1] says yes, [2] too.</p></div>`,
  intervals: `<p>For x in [0, 1] and y in [1, 2], f(x) is in [2].</p><h2>Notes</h2><ol><li>Alpha.</li><li>Beta.</li></ol>`,
  scores: `<p>They won (3), lost (2) and drew (1).</p><h2>References</h2><ol><li>Alpha.</li><li>Beta.</li><li>Gamma.</li></ol>`,
  bibleRefs: `<p>See John 1:1 and Mark 1:2 (3).</p><h2>Notes</h2><ol><li>Alpha.</li><li>Beta.</li></ol>`,
  notesOfRelease: `<p>See note 1 and note 2 of the manual.</p><ol><li>Alpha.</li><li>Beta.</li></ol>`,
  chineseSteps: `<p>第一步（1）打开，第二步（2）关闭。</p><h2>步骤</h2><ol><li>打开。</li><li>关闭。</li></ol>`,
  chineseMenu: `<p>请按[1]或[3]。</p><h2>菜单</h2><ol><li>打开。</li><li>关闭。</li></ol>`,
  followUs: `<p>关注10万人的生活。</p><h2>关注我们</h2><ol><li>微信</li><li>微博</li></ol>`,
  gutenbergWord: `<p>The count rose.[A] It fell.[B]</p><p>[A] Alpha report.</p><p>[B] Beta report.</p>`,
  tinyletter: `<div>The count rose.* It fell.**<br><br>Ever yours,<br>Ann<br><br>*Alpha report.<br>**Beta report.</div>`,
  hackerNews: `<div class="commtext c00">The count rose [0]. It fell [1].<p>[0]: <a href="https://example.org/a">Alpha report</a><p>[1]: <a href="https://example.org/b">Beta report</a></div>`,
}).map(([name, markup]) => [name, markup, '']);
