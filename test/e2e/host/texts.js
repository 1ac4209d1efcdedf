/**
 * The words of an article with every element that holds words, as a component of a framework gives them: written
 * differently, in another order, more or fewer of them, or none.
 *
 * @typedef {object} Texts
 * @property {number} count
 * @property {string | null} label
 * @property {string | null} strong An element beside the words of the link.
 * @property {string | null} tail Words behind it.
 * @property {string | null} by
 * @property {string[]} authors
 * @property {string | null} date
 * @property {string | null} before Words before the first note.
 * @property {string[]} notes Words of notes, each of which is there once.
 * @property {string[]} entries Words of the list's entries, likewise.
 * @property {string[]} headings
 * @property {string[]} related
 * @property {string | null} caption
 * @property {string | null} attribution
 */

/** @type {Texts} */
const full = {
  count: 12,
  label: 'Comments',
  strong: 'of readers',
  tail: ' today',
  by: 'By ',
  authors: ['Ann', 'Bo', 'Cy'],
  date: '2019-02-06',
  before: 'It was counted',
  notes: ['See https://example.org/1, p. 3.', 'Report of 2019.', 'doi:10.1000/182'],
  entries: ['Lee, https://example.org/2, p. 4.', 'Chen: a report.'],
  headings: ['The law', 'The operation'],
  related: ['How to read a total', 'Inside a task force', 'A third one'],
  caption: 'Photograph by Ann',
  attribution: 'A senator',
};

/** @type {Texts[]} */
export const texts = [
  full,
  {
    ...full,
    count: 13,
    label: 'Discussion',
    strong: 'of all',
    tail: ' and more',
    by: 'Written by ',
    authors: ['Cy', 'Ann', 'Bo'],
    date: '2020-03-07',
    before: 'They were counted',
    notes: ['doi:10.1000/182', 'See https://example.org/1, p. 3.', 'Report of 2019.'],
    entries: ['Chen: a report.', 'Lee, https://example.org/2, p. 4.'],
    headings: ['The operation', 'The law'],
    related: ['A third one', 'How to read a total', 'Inside a task force'],
    caption: 'Photograph by Bo',
    attribution: 'A former senator',
  },
  {
    count: 0,
    label: null,
    strong: null,
    tail: null,
    by: null,
    authors: [],
    date: null,
    before: null,
    notes: [],
    entries: [],
    headings: [],
    related: [],
    caption: null,
    attribution: null,
  },
  {
    ...full,
    strong: null,
    tail: null,
    authors: ['Bo'],
    notes: ['Another one: www.example.org/3', 'Report of 2019.'],
    entries: ['Another: https://example.org/4', 'Lee, https://example.org/2, p. 4.', 'A third.'],
    headings: ['The operation', 'The end', 'The law'],
    related: ['Inside a task force'],
  },
  {...full, label: null, strong: null, tail: null, by: null, before: null, caption: null},
];

/**
 * Gives an article every text after every other, and compares what is there with an article that had the same words from
 * the beginning. Runs in a page where the framework has left `mountTexts(container, texts)`, with `pageState` of
 * `page-state.js`.
 *
 * @param {Texts[]} texts @param {boolean} isOpen Whether a note is open when the words change.
 * @returns {Promise<string[]>} What did not hold.
 */
export async function changeTexts(texts, isOpen) {
  const page = /** @type {any} */ (globalThis);
  /** @type {string[]} */
  const faults = [];
  const container = /** @type {HTMLElement} */ (document.querySelector('main'));
  const rest = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
  // Ids that are made count on. Words that a number has replaced may be kept when they have been taken away, not displayed.
  const state = () => {
    /** @type {string[]} */
    const ids = [];
    return page
      .pageState()
      .join('\n')
      .replace(/\n *span data-article-generated="" style="display: none !important;"\n.*/g, '')
      .replace(/article-reference-\d+/g, (/** @type {string} */ id) => {
        if (!ids.includes(id)) ids.push(id);
        return `article-reference-${ids.indexOf(id)}`;
      });
  };
  /** @type {string[]} */
  const wanted = [];
  for (const one of texts) {
    const mounted = page.mountTexts(container, one);
    await rest();
    await closeNotes();
    wanted.push(state());
    await mounted.unmount();
    await rest();
  }
  for (const [from, before] of texts.entries()) {
    for (const [to, after] of texts.entries()) {
      const mounted = page.mountTexts(container, before);
      try {
        await rest();
        const note = /** @type {any} */ (container.querySelector('article-footnote'));
        if (isOpen) note?.show();
        await rest();
        await mounted.update(after);
        await rest();
        await closeNotes();
        const [found, expected] = [state(), wanted[to] ?? ''];
        if (found !== expected) faults.push(`${from} to ${to}:\n${differenceOf(found, expected)}`);
      } catch (error) {
        faults.push(`${from} to ${to}: ${error}`);
      }
      await mounted.unmount();
      await rest();
    }
  }
  return faults;

  /** @param {string} found @param {string} expected */
  function differenceOf(found, expected) {
    const [is, should] = [found.split('\n'), expected.split('\n')];
    return [
      ...is.filter((line) => !should.includes(line)).map((line) => `+ ${line}`),
      ...should.filter((line) => !is.includes(line)).map((line) => `- ${line}`),
      `from line ${is.findIndex((line, index) => line !== should[index])}`,
    ].join('\n');
  }

  /** What an open note has made stays when it is closed, so each is opened once. */
  async function closeNotes() {
    for (const footnote of container.querySelectorAll('article-footnote')) {
      if (isOpen) /** @type {any} */ (footnote).show();
      if (isOpen) await rest();
      /** @type {any} */ (footnote).hide();
    }
    await rest();
  }
}
