import {expect, fixtureSync} from '@open-wc/testing';
import {elementById} from '../../src/article/element-by-id.js';
import '../helpers/nodes-in-messages.js';

/** Three articles, the last two in one section; each holds a place, and something with the id. */
function pageWith(id: string): HTMLElement {
  const page = fixtureSync<HTMLElement>(
    '<div><article><p><i></i></p><b>1</b></article><section><article><p><i></i></p><b>2</b></article><article><b>3</b><p><i></i></p></article></section><p><i></i></p></div>',
  );
  for (const element of page.querySelectorAll('b')) element.id = id;
  return page;
}

describe('elementById', () => {
  for (const id of ['n', 'fn:1', '100%', 'fn%3A1', 'fußnote-é', '注', '1', 'a"b', 'a b', '../x', '[id]'])
    it(`finds the nearest element with the id ${id}`, () => {
      const page = pageWith(id);
      const found = [...page.querySelectorAll('i')].map((place) => elementById(id, place)?.textContent);
      expect(found).to.deep.equal(['1', '2', '3', '1']);
    });

  it('finds the only one, wherever it stands, and none', () => {
    const page = pageWith('n');
    const [first, , third] = page.querySelectorAll('b');
    for (const other of page.querySelectorAll('b')) if (other !== third) other.removeAttribute('id');
    expect(elementById('n', page.querySelector('i')!)).to.equal(third);
    expect(elementById('n', third!)).to.equal(third);
    expect(elementById('x', first!)).to.equal(null);
    expect(elementById('', first!)).to.equal(null);
  });

  it('looks in the shadow tree first, then in the document', () => {
    const page = pageWith('n');
    const host = page.querySelector('section')!.appendChild(document.createElement('div'));
    const root = host.attachShadow({mode: 'open'});
    const place = root.appendChild(document.createElement('i'));
    expect(elementById('n', place)?.textContent).to.equal('1');
    const inside = root.appendChild(document.createElement('b'));
    inside.id = 'n';
    expect(elementById('n', place)).to.equal(inside);
  });

  it('takes no name for an id', () => {
    const page = pageWith('n');
    const named = document.createElement('a');
    named.name = 'n';
    page.querySelector('section p')!.append(named);
    expect(elementById('n', page.querySelector('section i')!)?.textContent).to.equal('2');
  });
});
