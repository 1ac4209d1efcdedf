import {expect, fixture, waitUntil} from '@open-wc/testing';
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
    ['kind="video" duration="PT3M20S"', '/', 'Related · Video · 3 minutes'],
    ['kind="audio" duration="1:20:00" label="Listen"', '/', 'Listen · Audio · 1 hour, 20 minutes'],
    ['kind="gallery" access="paid"', '/', 'Related · Pictures · For subscribers'],
    ['kind="live" access="registration"', '/', 'Related · Live · With free registration'],
    ['sponsor="A &amp; B"', '/', 'Related · Paid for by A & B'],
    ['', 'https://www.example.org/1', 'Related · Other website: example.org'],
    ['external="no"', 'https://www.example.org/1', 'Related'],
    ['kind="constructor" duration="long" access="toString"', '/', 'Related'],
  ] as const) {
    it(`writes “${label}”`, async () => {
      const card = await place(attributes, href);
      await waitUntil(() => labelOf(card) === label, labelOf(card));
      await expect(card).to.be.accessible();
    });
  }

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
    await waitUntil(() => labelOf(card) === 'Related · Video · 45 seconds');
    card.lang = 'de';
    await waitUntil(() => labelOf(card) === 'Mehr zum Thema · Video · 45 Sekunden');
    card.removeAttribute('duration');
    card.removeAttribute('kind');
    await waitUntil(() => labelOf(card) === 'Mehr zum Thema');
    expect(card.querySelector('a')!.hasAttribute('aria-description')).to.equal(false);
    card.querySelector('a')!.href = 'https://example.org/';
    await waitUntil(() => labelOf(card) === 'Mehr zum Thema · Andere Website: example.org');
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
