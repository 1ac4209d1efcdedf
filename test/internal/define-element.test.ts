import {expect} from '@open-wc/testing';
import {defineElement} from '../../src/internal/define-element.js';
import {takeWarnings} from '../helpers/console.js';

/** Classes of several copies of the library. */
const copy = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

// The page is warned once for all, so the order of these tests matters.
describe('defineElement', () => {
  const first = copy('1.0.0');

  it('lets the first copy of the library win, and says nothing of another copy of the same version', () => {
    for (const element of [first, first, copy('1.0.0')]) defineElement('copied-element', element);
    expect(customElements.get('copied-element') === first).to.equal(true);
    expect(takeWarnings()).to.deep.equal([]);
  });

  it('names both versions where they differ, once', () => {
    defineElement('copied-element', copy('0.9.0'));
    defineElement('copied-element', copy('0.8.0'));
    expect(customElements.get('copied-element') === first).to.equal(true);
    expect(takeWarnings()).to.deep.equal([
      'article-widgets: version 0.9.0 not started, version 1.0.0 is already on this page',
    ]);
  });
});
