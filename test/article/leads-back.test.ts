import {expect, fixtureSync} from '@open-wc/testing';
import {leadsBack} from '../../src/article/leads-back.js';

/** Whether a link with this address and text leads back to the reference, an `<i>` in a `<sup>`. */
function leads(href: string, text = '↩', id = 'back'): boolean {
  const page = fixtureSync<HTMLElement>('<p><sup><i><b></b></i></sup><u id="other"></u></p>');
  page.querySelector('sup')!.id = id;
  page.querySelector('b')!.id = `${id}-inside`;
  const link = document.createElement('a');
  link.setAttribute('href', href);
  link.textContent = text;
  const result = leadsBack(link, page.querySelector('i')!);
  page.remove();
  return result;
}

describe('leadsBack', () => {
  it('knows a link to what stands around the reference, and in it', () => {
    expect(leads('#back')).to.equal(true);
    expect(leads('#back-inside')).to.equal(true);
    expect(leads('#other')).to.equal(false);
    expect(leads('#nothing')).to.equal(false);
  });

  it('knows only arrows and marks, because words are the author’s', () => {
    for (const mark of ['↩', '^', '[1]', ' ↑ ', '↩︎']) expect(leads('#back', mark), mark).to.equal(true);
    expect(leads('#back', 'see above')).to.equal(false);
  });

  it('knows ids with colons, percent signs and other alphabets, in either spelling', () => {
    expect(leads('#fnref:1', '↩', 'fnref:1')).to.equal(true);
    expect(leads('#fnref%3A1', '↩', 'fnref:1')).to.equal(true);
    expect(leads('#fu%C3%9Fnote', '↩', 'fußnote')).to.equal(true);
    expect(leads('#fußnote', '↩', 'fußnote')).to.equal(true);
    expect(leads('#100%', '↩', '100%')).to.equal(true);
  });

  it('knows no address but a fragment', () => {
    for (const href of ['', '#', 'https://example.org/#back', 'javascript:back', 'back'])
      expect(leads(href), href).to.equal(false);
  });
});
