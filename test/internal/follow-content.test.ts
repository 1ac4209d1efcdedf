import {fixture, waitUntil} from '@open-wc/testing';
import '../../src/define/article-key-figure.js';
import '../helpers/console.js';

describe('what an element holds', () => {
  it('is followed where a script changes no more than the value of a number', async () => {
    const figure = await fixture(
      '<article-key-figure lang="en"><data value="339"></data></article-key-figure>',
    );
    const number = () => figure.shadowRoot!.querySelector('[part=number]')!.textContent.trim();
    await waitUntil(() => number() === '339');
    figure.querySelector('data')!.value = '1200';
    await waitUntil(() => number() === '1,200', `it says ${number()}`);
  });
});
