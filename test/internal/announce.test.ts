import {expect, fixtureSync, html, waitUntil} from '@open-wc/testing';
import {announce} from '../../src/internal/announce.js';

describe('announce', () => {
  it('makes a page no higher', async () => {
    const tall = fixtureSync<HTMLElement>(html`
      <div></div>
    `);
    tall.style.blockSize = '200vh';
    const {scrollHeight} = document.documentElement;
    announce('The link to this section of the article was copied');
    await waitUntil(() => document.querySelector('[role=status]')!.textContent);
    expect(document.documentElement.scrollHeight).to.equal(scrollHeight);
  });
});
