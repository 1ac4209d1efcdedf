import {aTimeout, expect, fixture, waitUntil} from '@open-wc/testing';
import '../../src/additions/content-note-categories.js';
import '../../src/define/article-content-note.js';
import type {ArticleContentNote} from '../../src/elements/content-note/content-note.js';
import {registerMessages} from '../../src/internal/messages.js';
import {ar} from '../../src/locales/ar.js';
import {de} from '../../src/locales/de.js';
import {ja} from '../../src/locales/ja.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import '../helpers/console.js';

const place = (attributes: string) =>
  fixture<ArticleContentNote>(
    `<article-content-note ${attributes}><p slot="reason">A helpline.</p><p>Content.</p></article-content-note>`,
  );

const lineOf = (note: ArticleContentNote) =>
  note.shadowRoot!.querySelector('[part=label]')!.textContent.replace(/\s+/g, ' ').trim();

const says = (note: ArticleContentNote, line: string) =>
  waitUntil(() => lineOf(note) === line, `“${line}” is not said`);

describe('additions/content-note-categories', () => {
  before(() => {
    for (const pack of [ar, de, ja]) registerMessages(pack);
  });

  for (const [attributes, line] of [
    ['category="violence"', 'Content note: violence'],
    ['category="violence suicide"', 'Content note: violence and suicide'],
    ['category=" War  DEATH injuries war "', 'Content note: war, death, and injuries'],
    ['category="animal-cruelty" label="Before you read"', 'Before you read: cruelty to animals'],
    ['category="violence" reason="a raid"', 'Content note: a raid'],
    ['category="violence" reason=" "', 'Content note: violence'],
    ['category="spiders"', 'Content note'],
    ['category="spiders war"', 'Content note: war'],
    // Names that every object has are no categories.
    ['category="constructor __proto__ toString"', 'Content note'],
    ['category=""', 'Content note'],
    ['category="human-trafficking suicide" lang="de"', 'Hinweis zum Inhalt: Menschenhandel und Suizid'],
    ['category="war drugs" lang="ja"', '内容に関する注意：戦争、薬物'],
    // No pack speaks it: English words, joined as English does.
    ['category="war drugs" lang="fi"', 'Content note: war and drugs'],
  ] as const) {
    it(`writes “${line}” for ${attributes}`, async () => {
      await says(await place(attributes), line);
    });
  }

  it('is read before the content, in the note that has it closed', async () => {
    const note = await place('category="self-harm"');
    await says(note, 'Content note: self-harm');
    const tree = (await accessibilityTree(note.parentElement!)).join('\n');
    expect(tree).to.match(/note "Content note"[^]*"self-harm"[^]*"A helpline\."[^]*"Show the content"/);
    expect(tree).to.not.contain('"Content."');
    await expect(note).to.be.accessible();
  });

  it('follows its category and its language', async () => {
    const note = await place('category="war"');
    await says(note, 'Content note: war');
    note.setAttribute('category', 'death');
    await says(note, 'Content note: death');
    note.lang = 'ar';
    await says(note, `${ar.contentNote}: ${ar.aboutDeath}`);
    note.removeAttribute('category');
    await says(note, ar.contentNote);
  });

  it('gives way to words of the author’s that come later, and is back when they go', async () => {
    const note = await place('category="war"');
    await says(note, 'Content note: war');
    note.setAttribute('reason', 'the siege');
    await says(note, 'Content note: the siege');
    note.setAttribute('category', 'death');
    await aTimeout(50);
    expect(lineOf(note)).to.equal('Content note: the siege');
    note.removeAttribute('reason');
    await says(note, 'Content note: death');
    note.reason = 'the siege';
    note.setAttribute('category', 'war');
    await aTimeout(50);
    expect(note.reason).to.equal('the siege');
  });

  it('writes nothing into the page, and nothing again when another element changes', async () => {
    const note = await place('category="war"');
    await says(note, 'Content note: war');
    expect(note.hasAttribute('reason')).to.equal(false);
    let updates = 0;
    const {requestUpdate} = note;
    note.requestUpdate = (...values) => (updates++, requestUpdate.apply(note, values));
    document.body.lang = 'en';
    await aTimeout(50);
    document.body.removeAttribute('lang');
    expect(updates).to.equal(0);
  });
});
