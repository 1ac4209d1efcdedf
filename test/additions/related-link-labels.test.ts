import {expect, fixture, nextFrame, waitUntil} from '@open-wc/testing';
import '../../src/additions/related-link-labels.js';
import '../../src/define/article-related-link.js';
import type {ArticleRelatedLink} from '../../src/elements/related-link/related-link.js';
import {registerMessages} from '../../src/internal/messages.js';
import {de} from '../../src/locales/de.js';
import {formatDuration, secondsOf} from '../../src/text/duration.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import '../helpers/console.js';

const labelOf = (card: ArticleRelatedLink) => card.shadowRoot!.querySelector('[part=label]')!.textContent;
const place = (attributes: string, href = '/other/') =>
  fixture<ArticleRelatedLink>(
    `<article-related-link ${attributes}><a href="${href}">Title</a></article-related-link>`,
  );

describe('additions/related-link-labels', () => {
  for (const [attributes, href, label] of [
    ['kind="video" duration="PT3M20S"', '/', 'Related\u00a0· Video\u00a0· 3 minutes'],
    ['kind="audio" duration="1:20:00" label="Listen"', '/', 'Listen\u00a0· Audio\u00a0· 1 hour, 20 minutes'],
    ['kind="gallery" access="paid"', '/', 'Related\u00a0· Pictures\u00a0· For subscribers'],
    ['kind="live" access="registration"', '/', 'Related\u00a0· Live\u00a0· With free registration'],
    ['sponsor="A &amp; B"', '/', 'Related\u00a0· Paid for by A & B'],
    ['', 'https://www.example.org/1', 'Related\u00a0· Other website: example.org'],
    ['external="no"', 'https://www.example.org/1', 'Related'],
    ['kind="constructor" duration="long" access="toString"', '/', 'Related'],
  ] as const) {
    it(`writes “${label}”`, async () => {
      const card = await place(attributes, href);
      await waitUntil(() => labelOf(card) === label, labelOf(card));
      await expect(card).to.be.accessible();
    });
  }

  it('writes no “Related” where a list has said it', async () => {
    const list = await fixture(
      '<article-related-list><article-related-link kind="video"><a href="/">Title</a></article-related-link></article-related-list>',
    );
    const card = list.querySelector('article-related-link')!;
    await waitUntil(() => labelOf(card) === 'Video', labelOf(card));
  });

  it('leaves the link its name, and describes it', async () => {
    const card = await place('kind="video" access="paid"');
    await waitUntil(() => labelOf(card).includes('Video'));
    const tree = await accessibilityTree(card);
    expect(tree[0]).to.equal('article "Title"');
    expect(tree.join('\n')).to.contain('link "Title"');
    expect(card.querySelector('a')!.ariaDescription).to.equal('Video · For subscribers');
  });

  it('follows its attributes, its link and its language, and goes with them', async () => {
    registerMessages(de);
    const card = await place('kind="video" duration="0:45"');
    await waitUntil(() => labelOf(card) === 'Related\u00a0· Video\u00a0· 45 seconds');
    card.lang = 'de';
    await waitUntil(() => labelOf(card) === 'Mehr zum Thema\u00a0· Video\u00a0· 45 Sekunden');
    card.removeAttribute('duration');
    card.removeAttribute('kind');
    await waitUntil(() => labelOf(card) === 'Mehr zum Thema');
    expect(card.querySelector('a')!.hasAttribute('aria-description')).to.equal(false);
    card.querySelector('a')!.href = 'https://example.org/';
    await waitUntil(() => labelOf(card) === 'Mehr zum Thema\u00a0· Andere Website: example.org');
  });
});

/** A card whose link has attributes of its own, and what is then written into `rel`. */
const placeLink = async (link: string, attributes = '') => {
  const card = await fixture<ArticleRelatedLink>(
    `<article-related-link ${attributes}><a href="/other/" ${link}>Title</a></article-related-link>`,
  );
  const anchor = card.querySelector('a')!;
  // What is to stay as it is has had its time to change.
  await nextFrame();
  return {card, anchor, rel: () => anchor.getAttribute('rel')};
};

describe('the relation of a card’s link', () => {
  for (const [link, attributes, rel, words] of [
    ['', '', null, ''],
    ['', 'sponsor="The Bank"', 'sponsored', 'Paid for by The Bank'],
    ['rel="nofollow"', 'sponsor="The Bank"', 'nofollow sponsored', 'Paid for by The Bank'],
    ['rel="Sponsored"', 'sponsor="The Bank"', 'Sponsored', 'Paid for by The Bank'],
    ['rel="nofollow ugc"', '', 'nofollow ugc', ''],
    ['target="_blank"', '', 'noopener', 'Opens in a new tab'],
    ['target="_BLANK" rel="nofollow"', '', 'nofollow noopener', 'Opens in a new tab'],
    ['target="_blank" rel="opener"', '', 'opener', 'Opens in a new tab'],
    ['target="_blank" rel="noreferrer"', '', 'noreferrer', 'Opens in a new tab'],
    ['target="archive"', '', null, 'Opens in a new tab'],
    ['target="_self"', '', null, ''],
    ['target="_top"', '', null, ''],
    ['target=""', '', null, ''],
    ['target="_blank" download', '', 'noopener', ''],
  ] as const)
    it(`with ${link || 'nothing'} ${attributes} is ${rel ?? 'none'}`, async () => {
      const {card, anchor, rel: present} = await placeLink(link, attributes);
      await waitUntil(() => present() === rel && (anchor.ariaDescription ?? '') === words, present() ?? '');
      expect(labelOf(card)).to.equal(words ? `Related\u00a0· ${words}` : 'Related');
    });

  it('warns before a new tab opens, on the card and in the accessibility tree', async () => {
    const {card, anchor} = await placeLink('target="_blank"');
    await waitUntil(() => labelOf(card) === 'Related\u00a0· Opens in a new tab');
    expect((await accessibilityTree(card)).join('\n')).to.contain('link "Title"');
    expect(anchor.ariaDescription).to.equal('Opens in a new tab');
    await expect(card).to.be.accessible();
  });

  it('says nothing of a new tab where the author says so, and completes rel all the same', async () => {
    const {card, anchor, rel} = await placeLink('target="_blank"', 'new-tab="no" kind="video"');
    await waitUntil(() => labelOf(card) === 'Related\u00a0· Video');
    expect(anchor.ariaDescription).to.equal('Video');
    expect(rel()).to.equal('noopener');
    card.removeAttribute('new-tab');
    await waitUntil(() => labelOf(card) === 'Related\u00a0· Video\u00a0· Opens in a new tab');
  });

  it('follows the base of the page, and knows its frames', async () => {
    const base = document.createElement('base');
    base.target = '_blank';
    document.head.append(base);
    const {card, rel} = await placeLink('');
    await waitUntil(() => rel() === 'noopener');
    base.remove();
    const frame = await fixture<HTMLIFrameElement>('<iframe name="reader" title="Reader"></iframe>');
    card.querySelector('a')!.target = frame.name;
    await waitUntil(() => rel() === null);
    expect(labelOf(card)).to.equal('Related');
  });

  it('takes back what it has added, and nothing of the author’s', async () => {
    const {card, anchor, rel} = await placeLink('target="_blank" rel="nofollow"', 'sponsor="The Bank"');
    await waitUntil(() => rel() === 'nofollow sponsored noopener');
    card.removeAttribute('sponsor');
    await waitUntil(() => rel() === 'nofollow noopener');
    anchor.removeAttribute('target');
    await waitUntil(() => rel() === 'nofollow');
    const other = await placeLink('rel="sponsored noopener"', 'sponsor="The Bank"');
    await waitUntil(() => labelOf(other.card).includes('The Bank'));
    other.card.removeAttribute('sponsor');
    await waitUntil(() => labelOf(other.card) === 'Related');
    expect(other.rel()).to.equal('sponsored noopener');
  });

  it('adds again what a script of the page has overwritten', async () => {
    const {anchor, rel} = await placeLink('', 'sponsor="The Bank"');
    await waitUntil(() => rel() === 'sponsored');
    anchor.rel = 'nofollow';
    await waitUntil(() => rel() === 'nofollow sponsored');
  });

  it('leaves a description that the author has written', async () => {
    const {card, anchor} = await placeLink('target="_blank" aria-description="A window with a form"');
    await waitUntil(() => labelOf(card).includes('new tab'));
    expect(anchor.ariaDescription).to.equal('A window with a form');
    anchor.removeAttribute('target');
    await waitUntil(() => labelOf(card) === 'Related');
    expect(anchor.ariaDescription).to.equal('A window with a form');
  });
});

describe('a length of time', () => {
  for (const [text, seconds] of [
    ['PT1H2M3S', 3723],
    ['PT90M', 5400],
    ['PT45.5S', 45],
    ['3:20', 200],
    ['1:00:01', 3601],
    ['', null],
    ['PT', null],
    ['0:00', null],
    ['200', null],
    ['P1Y', null],
    ['3:2', null],
  ] as const)
    it(`of ${text || 'nothing'} is ${seconds}`, () => expect(secondsOf(text)).to.equal(seconds));

  it('is written in words, with the plural of the language', () => {
    expect(formatDuration(60, 'en')).to.equal('1 minute');
    expect(formatDuration(3600, 'pl')).to.equal('1 godzina');
    expect(formatDuration(7320, 'de')).to.equal('2 Stunden, 2 Minuten');
  });
});
