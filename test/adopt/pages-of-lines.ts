import {withTwoNotes, type SmallPage} from './small-pages.js';

/** Two paragraphs that only line breaks divide, as editors of posts write them, and what stands below. */
const lines = (mark: (number: number) => string, below: string) =>
  `<div class="post">The count rose.${mark(1)} So it was.<br><br>It fell.${mark(2)} And on.<br><br>${below}</div>`;

const raised = (number: number) => `<sup><a href="#n${number}" id="r${number}">${number}</a></sup>`;

/** Pages whose notes are lines, that no element of their own holds. */
export const withNotesInLines: readonly SmallPage[] = withTwoNotes(
  {
    linesOfAPost: lines(
      (number) => `<a href="#n${number}" name="r${number}">[${number}]</a>`,
      '<a href="#r1" name="n1">[1]</a> Alpha report.<br><a href="#r2" name="n2">[2]</a> Beta report.<br>',
    ),
    linesUnderALine: lines(
      raised,
      '<hr><a name="n1"></a>1. Alpha report. <a href="#r1">Back</a><br><br><a name="n2"></a>2. Beta report. <a href="#r2">Back</a>',
    ),
    linesWithRaisedLabels: lines(
      raised,
      '<sup><a href="#r1" name="n1">1</a></sup> Alpha report.<br><b><a href="#r2" name="n2">2.</a></b> Beta report.',
    ),
    linesOfAParagraph: `<p>The count rose.${raised(1)} It fell.${raised(2)}</p><p><a name="n1"></a><a href="#r1">1.</a> Alpha report.<br><sup><a href="#r2" name="n2">2</a></sup> Beta report.</p>`,
    linesOfACell: `<table><tr><td><font>The count rose. <font>[<a href="#n1"><font>1</font></a>]</font> So it was.<br><br>It fell. [<a href="#n2">2</a>]<br><br><b>Notes</b><br><br>[<a name="n1"><font>1</font></a>] Alpha report.<br><br>[<a name="n2">2</a>] Beta report.<br><br></font></td></tr></table>`,
    labelsBeforeAnchors: `<p>The count rose.<a id="r1"></a><a href="#n1">(1)</a> It fell.<a id="r2"></a><a href="#n2">(2)</a></p><p><a href="#r1">(1)</a> <a name="n1"></a> Alpha report.<br><a href="#r2">(2)</a> <a name="n2"></a> Beta report.</p>`,
    emptyBlocksBetween: `The count rose.<a href="#n1" id="r1"><sup>1</sup></a><div class="p"></div>It fell.<a href="#n2" id="r2"><sup>2</sup></a><hr><h3>Footnotes:</h3><div class="p"></div><a id="n1"></a><a href="#r1"><sup>1</sup></a>Alpha report.<div class="p"></div>It goes on.<div class="p"></div><a id="n2"></a><a href="#r2"><sup>2</sup></a>Beta report.<br><hr><small>File translated.</small>`,
    twoAnchorsOfAnItem: `<p>The count rose.<sup><a href="#n1a" id="r1a">1</a></sup> It fell.<sup><a href="#n2" id="r2">2</a></sup> So it was.<sup><a href="#n1b" id="r1b">1</a></sup></p><ol><li><a id="n1a"></a><a id="n1b"></a>Alpha report. <a href="#r1a">a</a> <a href="#r1b">b</a></li><li id="n2">Beta report. <a href="#r2">a</a></li></ol>`,
  },
  {twoAnchorsOfAnItem: '1: Alpha, 2: Beta, 1: Alpha'},
);

/** Pages whose lines lead to each other, and are no notes. */
export const withLinesOnly: readonly SmallPage[] = Object.entries({
  contentsOfLines: `<div>Contents:<br><a href="#s1">1.</a> Intro<br><a href="#s2">2.</a> Body<br>See <a href="#s3">[3]</a> first.<hr><a name="s1"></a>1. Intro<br>Words.<br><br><a name="s2"></a>2. Body<br>As in section <a href="#s1">1</a>.<br><br><a name="s3"></a>[3] End<br>Last.</div>`,
  questionsInLines: `<div>Questions about lamps<br><a href="#q1">1</a> What is oil?<br><a href="#q2">2</a> What is a wick?<br><hr><a name="q1"></a>1. What is oil? <a href="#top">top</a><br>It burns.<br><hr><a name="q2"></a>2. What is a wick?<br>See answer <a href="#q1">1</a>.</div>`,
  versesInLines: `<div><a name="v1"></a><a href="#v1">1</a> In the beginning there was oil.<br><a name="v2"></a><a href="#v2">2</a> And then a wick, as in <a href="#v1">1</a>.<br><a name="v3"></a><a href="#v3">3</a> And then light (<a href="#v2">2</a>).</div>`,
  stepsInLines: `<div>Do this:<br><a name="1">1.</a> Fill the lamp.<br><a name="2">2.</a> Trim the wick.<br><a name="3">3.</a> Light it, and go to step <a href="#1">1</a> or <a href="#2">(2)</a> when it goes out<sup><a href="#1">1</a></sup>.</div>`,
  indexInLines: `<div>Index:<br>oil [<a href="#k1">1</a>], wick [<a href="#k2">2</a>]<br><br><a name="k1">1</a> Oil burns in the lamp.<br><a name="k2">2</a> Wicks are trimmed.<br></div>`,
  pagesInLines: `<div>It was <a name="p12"></a>[12] dark when the ship came.<br><a name="p13"></a>[13] The crew slept. See page <a href="#p12">12</a> and <a href="#p13">[13]</a>.<br>Index: oil <a href="#p12">12</a>, <a href="#p13">13</a>.</div>`,
}).map(([name, markup]) => [name, markup, '']);
