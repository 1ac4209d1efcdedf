import {expect, fixture, waitUntil} from '@open-wc/testing';
import '../../src/additions/related-link-labels.js';
import type {ArticleElement} from '../../src/internal/article-element.js';
import '../../src/define/article-related-link.js';
import '../../src/define/article-skip-link.js';
import '../../src/define/article-source.js';
import {registerMessages} from '../../src/internal/messages.js';
import {ar} from '../../src/locales/ar.js';
import {he} from '../../src/locales/he.js';
import {boxOfCharacter} from '../helpers/character-box.js';

/** Where one character of a text begins in the window. */
const startOf = (text: Text, index: number) => boxOfCharacter(text, index).left;

describe('a Latin name in words that are written from right to left', () => {
  before(() => {
    for (const pack of [ar, he]) registerMessages(pack);
  });

  for (const language of ['ar', 'he'])
    for (const [name, part, markup] of [
      ['who published it first', 'credit', '<article-source publisher="Yahoo!"></article-source>'],
      ['through whom it came', 'credit', '<article-source kind="via" publisher="Yahoo!"></article-source>'],
      ['whose data they are', 'credit', '<article-source kind="data" publisher="Yahoo!"></article-source>'],
      [
        'who has paid',
        'label',
        '<article-related-link sponsor="Yahoo!"><a href="/a">1</a></article-related-link>',
      ],
      ['what is skipped', 'link', '<article-skip-link><iframe title="Yahoo!"></iframe></article-skip-link>'],
    ] as const)
      it(`keeps the sign at its end: ${name}, ${language}`, async () => {
        const place = await fixture(`<div lang="${language}" dir="rtl">${markup}</div>`);
        const element = place.firstElementChild as ArticleElement;
        const nodes = () => element.shadowRoot!.querySelector(`[part=${part}]`)!.childNodes;
        let text: Text | undefined;
        await waitUntil(
          () => (text = [...nodes()].find((node): node is Text => /Yahoo!/.test(node.textContent ?? ''))),
        );
        const end = text!.data.indexOf('!');
        expect(startOf(text!, end)).to.be.above(startOf(text!, end - 1));
      });
});
