import {type SmallPage, withTwoNotes} from './small-pages.js';

/** Two marks without links in a text, and their notes under a heading, as in `pages-of-publishers.ts` with links. */
const plain = (
  [one, two]: readonly [string, string],
  heading: string,
  label: (number: number) => string = () => '',
) => {
  const notes = ['Alpha report.', 'Beta report.'];
  return (
    `<p>${one} ${two}</p><h2>${heading}</h2>` +
    (label(1)
      ? notes.map((note, index) => `<p>${label(index + 1)} ${note}</p>`).join('')
      : `<ol>${notes.map((note) => `<li>${note}</li>`).join('')}</ol>`)
  );
};

const digits = (script: string) => (number: number) => script[number]!;
const persian = digits('۰۱۲');
const arabic = digits('٠١٢');
const hindi = digits('०१२');
const thai = digits('๐๑๒');

/** Two linked references whose notes lead back. */
const linked = (mark: (number: number) => string, label = mark) =>
  [1, 2].map((n) => `<p>The count rose.<sup><a id="r${n}" href="#n${n}">${mark(n)}</a></sup></p>`).join('') +
  '<hr>' +
  ['Alpha report.', 'Beta report.']
    .map(
      (note, index) => `<p><a id="n${index + 1}" href="#r${index + 1}">${label(index + 1)}</a> ${note}</p>`,
    )
    .join('');

const pages: Readonly<Record<string, string>> = {
  // Signs before the number, as Japanese, Chinese and Korean pages write them.
  noteSign: plain(['数は増えた注1。', '減った注2。'], '注', (n) => `注${n}`),
  noteSignInBrackets: plain(['数は増えた［注1］。', '減った［注2］。'], '注', (n) => `［注${n}］`),
  noteSignInSquareBrackets: plain(['数は増えた[注1]。', '減った[注2]。'], '脚注', (n) => `[注${n}]`),
  noteSignInParentheses: plain(['数は増えた（注１）。', '減った（注２）。'], '注釈', (n) => `（注${n}）`),
  noteSignCircled: plain(['数字上升注①。', '下降注②。'], '注释', (n) => `注${'①②'[n - 1]!}：`),
  noteSignOld: plain(['数は増えた（註1）。', '減った（註2）。'], '註', (n) => `註${n}`),
  referenceSign: plain(['数は増えた※1。', '減った※2。'], '備考', (n) => `※${n}`),
  referenceSignRaised: plain(['数は増えた<sup>※1</sup>。', '減った<sup>※2</sup>。'], '出典', (n) => `※${n} `),
  referenceSignAfterBreaks: `<p>数は増えた（※1）。減った（※2）。</p><p>※1 Alpha report.<br>※2 Beta report.</p>`,
  lenticular: plain(['数字上升【1】。', '下降【2】。'], '参考文献', (n) => `【${n}】`),
  lenticularList: plain(['数字上升【1】，', '下降【2】。'], '参考资料'),
  koreanNote: plain(['수가 늘었다[주1].', '줄었다[주2].'], '각주', (n) => `[주${n}]`),
  circledInSentence: plain(['数字上升①。', '下降②。'], '注释', (n) => '①②'[n - 1]!),
  raisedBeforeWords: plain(['根据王某<sup>1</sup>的研究，', '数字上升<sup>2</sup>但又下降。'], '注释'),
  // Words before the number.
  noteWord: plain(['The count rose [note 1].', 'It fell [note 2].'], 'Notes', (n) => `[note ${n}]`),
  noteWordShort: plain(['The count rose.[fn1]', 'It fell.[fn2]'], 'Footnotes', (n) => `[fn${n}]`),
  noteWordInParentheses: plain(['The count rose (note 1).', 'It fell (note 2).'], 'Notes', (n) => `${n}.`),
  noteWordOfList: plain(['The count rose (note 1).', 'It fell (note 2).'], 'Notes'),
  noteWordCapital: plain(['The count rose [Note 1].', 'It fell [Note 2].'], 'Notes', (n) => `Note ${n}:`),
  noteWordRaised: `<p>The count rose.<sup>[note 1]</sup> It fell.<sup>[note 2]</sup></p><h2>Notes</h2><ol><li>Alpha report.</li><li>Beta report.</li></ol>`,
  // Several numbers in a raised text that is divided.
  raisedInTwoTexts: `<p>The count rose and fell.<sup>1<!-- -->, <!-- -->2</sup></p><h2>Notes</h2><ol><li>Alpha report.</li><li>Beta report.</li></ol>`,
  raisedInAnElement: `<p>The count rose and fell.<sup><font>1–2</font></sup></p><h2>Notes</h2><ol><li>Alpha report.</li><li>Beta report.</li></ol>`,
  // Digits of other scripts.
  hindiTogether: `<p>संख्या बढ़ी<sup>१,२</sup>।</p><h2>सन्दर्भ</h2><ol><li>Alpha report.</li><li>Beta report.</li></ol>`,
  arabicDashes: `<p>ارتفع العدد [١،٢].</p><h2>المراجع</h2><p>١- Alpha report.</p><p>٢- Beta report.</p>`,
  persianBrackets: plain(['شمار بالا رفت[۱].', 'پایین آمد[۲].'], 'منابع', (n) => `[${persian(n)}]`),
  persianRaised: plain(
    ['شمار بالا رفت<sup>۱</sup>.', 'پایین آمد<sup>۲</sup>.'],
    'پانویس',
    (n) => `${persian(n)}.`,
  ),
  arabicParentheses: plain(['ارتفع العدد(١).', 'ثم انخفض(٢).'], 'الهوامش', (n) => `(${arabic(n)})`),
  arabicBracketsOfList: plain(['ارتفع العدد [١].', 'ثم انخفض [٢]؟'], 'المراجع'),
  hindiBrackets: plain(['संख्या बढ़ी[१]।', 'फिर घटी[२]।'], 'सन्दर्भ', (n) => `[${hindi(n)}]`),
  hindiParentheses: plain(['संख्या बढ़ी (१)।', 'फिर घटी (२)।'], 'टिप्पणियाँ', (n) => `${hindi(n)}.`),
  thaiBrackets: plain(['จำนวนเพิ่มขึ้น[๑]', 'แล้วลดลง[๒]'], 'เชิงอรรถ', (n) => `[${thai(n)}]`),
  thaiRaisedOfList: plain(['จำนวนเพิ่มขึ้น<sup>๑</sup>', 'แล้วลดลง<sup>๒</sup>'], 'อ้างอิง'),
  // Linked marks in digits of other scripts, of which the labels may be in others.
  persianLinked: linked(persian),
  arabicLinked: linked(
    (n) => `(${arabic(n)})`,
    (n) => `${arabic(n)}-`,
  ),
  hindiLinked: linked(
    (n) => `[${hindi(n)}]`,
    (n) => `${hindi(n)}.`,
  ),
  thaiLinked: linked(thai),
  // Headings alone.
  headingHebrew: plain(['המספר עלה[1].', 'ואז ירד[2].'], 'הערות שוליים'),
  headingHebrewSources: plain(['המספר עלה[1].', 'ואז ירד[2].'], 'מקורות'),
  headingArabic: plain(['ارتفع العدد[1].', 'ثم انخفض[2].'], 'المصادر والمراجع'),
  headingArabicNotes: plain(['ارتفع العدد[1].', 'ثم انخفض[2].'], 'ملاحظات'),
  headingHindi: plain(['संख्या बढ़ी[1]।', 'फिर घटी[2]।'], 'संदर्भ सूची'),
  headingHindiSources: plain(['संख्या बढ़ी[1]।', 'फिर घटी[2]।'], 'स्रोत'),
  headingThai: plain(['จำนวนเพิ่มขึ้น[1]', 'แล้วลดลง[2]'], 'เอกสารอ้างอิง'),
  headingThaiNotes: plain(['จำนวนเพิ่มขึ้น[1]', 'แล้วลดลง[2]'], 'หมายเหตุ'),
  headingThaiBibliography: plain(['จำนวนเพิ่มขึ้น[1]', 'แล้วลดลง[2]'], 'บรรณานุกรม'),
  headingKorean: plain(['수가 늘었다[1].', '줄었다[2].'], '각주'),
  headingKoreanReferences: plain(['수가 늘었다[1].', '줄었다[2].'], '참고 문헌'),
  headingKoreanSources: plain(['수가 늘었다[1].', '줄었다[2].'], '출처'),
  headingKoreanNotes: plain(['수가 늘었다[1].', '줄었다[2].'], '주석'),
  headingJapanese: plain(['数は増えた[1]。', '減った[2]。'], '脚注・出典'),
  headingJapaneseSources: plain(['数は増えた[1]。', '減った[2]。'], '出典'),
  headingJapaneseLiterature: plain(['数は増えた[1]。', '減った[2]。'], '引用文献'),
  headingChinese: plain(['数字上升[1]。', '下降[2]。'], '资料来源'),
  headingChineseQuoted: plain(['数字上升[1]。', '下降[2]。'], '引用'),
  headingChineseTraditional: plain(['數字上升[1]。', '下降[2]。'], '參考資料'),
  headingChineseNotes: plain(['數字上升[1]。', '下降[2]。'], '附註'),
};

/** What is not found as the notes 1 and 2. */
const others: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'noteSign',
      'noteSignInBrackets',
      'noteSignInSquareBrackets',
      'noteSignInParentheses',
      'noteSignCircled',
    ].map((name) => [name, '注1: Alpha, 注2: Beta']),
  ),
  noteSignOld: '註1: Alpha, 註2: Beta',
  referenceSign: '※1: Alpha, ※2: Beta',
  referenceSignRaised: '※1: Alpha, ※2: Beta',
  referenceSignAfterBreaks: '※1: Alpha, ※2: Beta',
  koreanNote: '주1: Alpha, 주2: Beta',
  noteWord: 'note 1: Alpha, note 2: Beta',
  noteWordShort: 'fn1: Alpha, fn2: Beta',
  noteWordInParentheses: 'note 1: Alpha, note 2: Beta',
  noteWordOfList: 'note 1: Alpha, note 2: Beta',
  noteWordCapital: 'Note 1: Alpha, Note 2: Beta',
  noteWordRaised: 'note 1: Alpha, note 2: Beta',
  arabicDashes: '١: Alpha, ٢: Beta',
  hindiTogether: '१: Alpha, २: Beta',
  persianBrackets: '۱: Alpha, ۲: Beta',
  persianRaised: '۱: Alpha, ۲: Beta',
  persianLinked: '۱: Alpha, ۲: Beta',
  arabicParentheses: '١: Alpha, ٢: Beta',
  arabicBracketsOfList: '١: Alpha, ٢: Beta',
  arabicLinked: '١: Alpha, ٢: Beta',
  hindiBrackets: '१: Alpha, २: Beta',
  hindiParentheses: '१: Alpha, २: Beta',
  hindiLinked: '१: Alpha, २: Beta',
  thaiBrackets: '๑: Alpha, ๒: Beta',
  thaiRaisedOfList: '๑: Alpha, ๒: Beta',
  thaiLinked: '๑: Alpha, ๒: Beta',
};

/** Pages with marks, digits and headings of languages beside the European ones, and with words in their marks. */
export const ofScripts = withTwoNotes(pages, others);

/** Pages of such languages that have no notes. */
export const ofScriptsWithout: readonly SmallPage[] = Object.entries({
  decreeNumbers: `<p>国发〔2019〕12号，第【3】条。</p><h2>注意事项</h2><ol><li>先打开盒子。</li><li>再取出报告。</li></ol>`,
  remarks: `<p>価格は100円※です。※税込</p><p>※送料は別です。</p><p>※返品はできません。</p>`,
  stepsOfSigns: `<p>①打开盒子。②取出报告。</p><h2>注</h2><p>①保持干燥。</p><p>②避免阳光。</p>`,
  figureWords: `<p>The lamp [Figure 1] burns [Figure 2] well (Table 1).</p><h2>Sources</h2><ol><li>A museum.</li><li>A library.</li></ol>`,
  arabicYears: `<p>وُلد عام (١٩٠٠) ومات عام (١٩٨٠).</p><h2>المراجع</h2><ol><li>كتاب.</li><li>مقال.</li></ol>`,
  arabicSteps: `<p>الخطوة (١) ثم الخطوة (٢) ثم النهاية.</p><h2>المراجع</h2><ol><li>كتاب.</li><li>مقال.</li></ol>`,
  verseLabels: `<p>〔1〕起初，〔2〕地是空虚。</p><h2>步骤</h2><ul><li>第一。</li><li>第二。</li></ul>`,
}).map(([name, markup]) => [name, markup, '']);
