import {withTwoNotes} from './small-pages.js';

const text = `<p>Rents rose.[1] Wages fell.[2]</p>`;
const raised = `<p>Rents rose.<sup>1</sup> Wages fell.<sup>2</sup></p>`;
const typed = `<p>[1] Alpha report.</p><p>[2] Beta report.</p>`;
const ordered = `<ol><li>Alpha report.</li><li>Beta report.</li></ol>`;

const pages: Readonly<Record<string, string>> = {
  // Beside the notes stands a list that is none, although its heading or its number of items would do.
  readingListAfter: `<article>${text}${typed}<h2>Further reading</h2><ol><li>Gamma.</li><li>Delta.</li></ol></article>`,
  readingListBefore: `<article>${text}<h2>Further reading</h2><ol><li>Gamma.</li><li>Delta.</li></ol><hr>${typed}</article>`,
  readingListOrdered: `<article>${text}<h2>References</h2>${ordered}<h2>Further reading</h2><ol><li>Gamma.</li><li>Delta.</li></ol></article>`,
  bibliographyBefore: `<article>${text}<h2>Bibliography</h2><ol><li>Gamma.</li><li>Delta.</li></ol><h2>Notes</h2>${typed}</article>`,
  bibliographyAfter: `<article>${raised}<h2>Notes</h2>${ordered}<h2>Bibliography</h2><ul><li>Gamma.</li><li>Delta.</li></ul></article>`,
  linesBeforeLinks: `<article>${raised}<h2>Notes</h2><p>1. Alpha report.<br>2. Beta report.</p><h2>Quellen</h2><ol><li>Gamma</li><li>Delta</li></ol></article>`,
  notesAndReferences: `<article><p>He was born in 1802 [1], or in 1803 [2].¹ He died rich.²</p><h2>Notes</h2><p>¹ Gamma.</p><p>² Delta.</p><h2>References</h2>${typed}</article>`,
  answersInBrackets: `<article>${text}<h2>Answers</h2>${typed}</article>`,
  // A range names what is referred to again later, out of order.
  ranges: `<article><p>No effect.<sup>1–3</sup> One had some,<sup>4</sup> but small.<sup>2,4</sup></p><h2>References</h2><ol><li>Alpha.</li><li>Beta.</li><li>Gamma.</li><li>Delta.</li></ol></article>`,
  // Headings.
  vietnamese: `<article>${text}<h2>Tài liệu tham khảo</h2>${ordered}</article>`,
  vietnameseNotes: `<article>${raised}<p><strong>Chú thích:</strong></p>${ordered}</article>`,
  indonesian: `<article>${text}<h2>Daftar Pustaka</h2>${ordered}</article>`,
  indonesianNotes: `<article>${raised}<h3>Catatan kaki</h3>${ordered}</article>`,
  russianList: `<article>${text}<h2>Список литературы</h2>${ordered}</article>`,
  russianUsed: `<article>${text}<h2>Список использованных источников</h2>${ordered}</article>`,
  ukrainian: `<article>${text}<h2>Література</h2>${ordered}</article>`,
  greek: `<article>${text}<h2>Βιβλιογραφία</h2>${ordered}</article>`,
  swedish: `<article>${text}<h2>Källförteckning</h2>${ordered}</article>`,
  listOfReferences: `<article>${text}<h2>List of References</h2>${ordered}</article>`,
  sourcesUsed: `<article>${text}<h2>Sources used</h2>${ordered}</article>`,
  // Several numbers in parentheses, as medical journals cite.
  listInParentheses: `<article><p>Rents rose (1). Wages fell (1, 2).</p><h2>References</h2>${ordered}</article>`,
  // Headings that are none of HTML's, as page builders and converters write them.
  headingBlock: `<article>${text}<div class="title">References</div>${ordered}</article>`,
  headingBlockAlone: `<article>${raised}<div><div class="title">Notes</div></div><div class="list">${ordered}</div></article>`,
  headingRole: `<article>${text}<div role="heading" aria-level="2"><span>References</span></div>${ordered}</article>`,
  headingBold: `<article>${text}<b>Sources</b>${ordered}</article>`,
  headingInLine: `<article>${raised}<span class="h">Footnotes:</span>${ordered}</article>`,
  headingCentred: `<article>${text}<center>NOTES</center>${ordered}</article>`,
  headingCounted: `<article>${text}<div>References (2)</div>${ordered}</article>`,
  explanatory: `<article>${raised}<h2>Explanatory notes</h2>${ordered}</article>`,
  authorsNotes: `<article>${raised}<h2>Author’s notes</h2>${ordered}</article>`,
  selected: `<article>${text}<h2>Selected bibliography</h2>${ordered}</article>`,
  twoWords: `<article>${raised}<h2>Foot notes</h2>${ordered}</article>`,
  sourcesAndReading: `<article>${text}<h2>Sources and further reading</h2>${ordered}</article>`,
  spanishFinal: `<article>${raised}<h2>Notas finales</h2>${ordered}</article>`,
  germanFurther: `<article>${text}<h2>Weiterführende Literatur</h2>${ordered}</article>`,
  dutchSources: `<article>${text}<h2>Bronvermelding</h2>${ordered}</article>`,
  norwegian: `<article>${text}<h2>Referanser</h2>${ordered}</article>`,
  croatian: `<article>${text}<h2>Izvori</h2>${ordered}</article>`,
  serbian: `<article>${text}<h2>Референце</h2>${ordered}</article>`,
  serbianNotes: `<article>${raised}<h2>Напомене</h2>${ordered}</article>`,
  bulgarian: `<article>${text}<h2>Източници</h2>${ordered}</article>`,
  bulgarianNotes: `<article>${raised}<h2>Бележки</h2>${ordered}</article>`,
  malay: `<article>${text}<h2>Rujukan</h2>${ordered}</article>`,
  // Labels with a line behind them.
  lines: `<article>${raised}<h2>Notes</h2><p>1 – Alpha report.</p><p>2 – Beta report.</p></article>`,
  linesBetweenBreaks: `<article>${text}<h2>Sources</h2><p>1— Alpha report.<br>2— Beta report.</p></article>`,
  // An article of several pages goes on with its numbers.
  countedOn: `<article><p>Rents rose.[5] Wages fell.[6]</p><h2>Notes</h2><ol start="5"><li>Alpha report.</li><li>Beta report.</li></ol></article>`,
  countedByItems: `<article><p>Rents rose.[5] Wages fell.[6]</p><h2>Notes</h2><ol><li value="5">Alpha report.</li><li value="6">Beta report.</li></ol></article>`,
  // A list that neither a heading nor a class announces, and that no link leads back from.
  numbersOfItems: `<article><p>Rents rose.<sup><a href="#f1">1</a></sup> Wages fell.<sup><a href="#f2">2</a></sup></p><hr><ol><li id="f1">Alpha report.</li><li id="f2">Beta report.</li></ol></article>`,
  numbersOfItemsInBrackets: `<article><p>Rents rose.<a href="#f1">[1]</a> Wages fell.[<a href="#f2">2</a>]</p><ol><li><a name="f1"></a>Alpha report.</li><li><a name="f2"></a>Beta report.</li></ol></article>`,
  numbersWithinSentences: `<article><p>Rents<sup><a href="#f1">1</a></sup> rose and wages<sup><a href="#f2">2</a></sup> fell.</p><ol><li id="f1">Alpha report.</li><li id="f2">Beta report.</li></ol></article>`,
  // Notes that lead back to the paragraph, each by its own number.
  backToParagraph: `<article><p id="p1">Rents rose.<sup><a href="#n1">1</a></sup> Wages fell.<sup><a href="#n2">2</a></sup></p><div><p id="n1"><a href="#p1">1</a> Alpha report.</p><p id="n2"><a href="#p1">2</a> Beta report.</p></div></article>`,
  // Beside the note stands its year.
  yearsBeside: `<article>${text}<h2>Sources</h2><table><tr><td>1</td><td>Alpha report.</td><td>2019</td></tr><tr><td>2</td><td>Beta report.</td><td>2020</td></tr></table></article>`,
  // Items that only begin as labels do.
  paragraphsOfLaw: `<article>${text}<h2>Anmerkungen</h2><ol><li>Alpha report.</li><li>§ 5 Beta report.</li></ol></article>`,
  paragraphsOfLawAlone: `<article>${text}<h2>Anmerkungen</h2><ol><li>§ 4 Alpha report.</li><li>§ 5 Beta report.</li></ol></article>`,
  yearsFirst: `<article>${text}<h2>Notes</h2><ol><li>[2019] Alpha report.</li><li>Beta report.</li></ol></article>`,
  housesFirst: `<article>${text}<h2>Notes</h2><ol><li>12 – Alpha report.</li><li>Beta report.</li></ol></article>`,
  labelsOfItems: `<article><p>Rents rose.[5] Wages fell.[6]</p><h2>Notes</h2><ol><li>[5] Alpha report.</li><li>[6] Beta report.</li></ol></article>`,
  // Headings with what stands around their words.
  emoji: `<article>${text}<h2>📚 References</h2>${ordered}</article>`,
  romanNumber: `<article>${text}<h2>VII. References</h2>${ordered}</article>`,
  signOfDisclosure: `<article>${text}<div><h3><button><span>References</span><span aria-hidden="true">+</span></button></h3><div>${ordered}</div></div></article>`,
  articleSources: `<article>${text}<h2>Article Sources</h2>${ordered}</article>`,
  viewReferences: `<article>${text}<details><summary>View references</summary>${ordered}</details></article>`,
  estonian: `<article>${text}<h2>Viited</h2>${ordered}</article>`,
  danish: `<article>${text}<h2>Litteratur</h2>${ordered}</article>`,
};

/** What is not found as the notes 1 and 2. */
const others: Readonly<Record<string, string>> = {
  notesAndReferences: '1: Alpha, 2: Beta, 1: Gamma, 2: Delta',
  countedOn: '5: Alpha, 6: Beta',
  labelsOfItems: '5: Alpha, 6: Beta',
  countedByItems: '5: Alpha, 6: Beta',
  listInParentheses: '1: Alpha, 1: Alpha, 2: Beta',
  ranges: '1: Alpha, 3: Gamma, 4: Delta, 2: Beta, 4: Delta',
};

/** Pages that were typed by hand, with other lists beside the notes and headings of many languages. */
export const withOtherLists = withTwoNotes(pages, others);
