import {expect, fixtureSync} from '@open-wc/testing';
import {follows, sortByDocumentOrder} from '../../src/article/note-order.js';
import '../helpers/nodes-in-messages.js';

const namesOf = (elements: Element[]) => elements.map(({id}) => id);

describe('sortByDocumentOrder', () => {
  it('sorts what stands at any depth, and only what it is given', () => {
    const page = fixtureSync<HTMLElement>(
      '<div><b id="b1"><i id="i1"></i></b><i id="i2"></i><b id="b2"></b><i id="i3"></i></div>',
    );
    const given = ['#i3', '#b2', '#i1', '#b1'].map((selector) => page.querySelector(selector)!);
    expect(namesOf(sortByDocumentOrder(given))).to.deep.equal(['b1', 'i1', 'b2', 'i3']);
  });

  it('counts shadow trees, also nested ones, where their hosts stand and before the hosts’ children', () => {
    const page = fixtureSync<HTMLElement>(
      '<div><i id="first"></i><div id="host"><i id="child"></i></div><i id="last"></i></div>',
    );
    const shadow = page.querySelector('#host')!.attachShadow({mode: 'open'});
    const inner = document.createElement('section');
    const [outside, inside] = ['outer', 'inner'].map((id) =>
      Object.assign(document.createElement('i'), {id}),
    ) as [HTMLElement, HTMLElement];
    shadow.append(inner, outside);
    inner.attachShadow({mode: 'open'}).append(inside);
    const given = [...page.querySelectorAll('i')].reverse().concat(outside, inside);
    expect(namesOf(sortByDocumentOrder(given))).to.deep.equal(['first', 'inner', 'outer', 'child', 'last']);
  });

  it('takes elements whose names need escaping in a selector, and none at all', () => {
    const strange = document.createElement('x-ä.1');
    const page = fixtureSync<HTMLElement>('<div></div>');
    page.append(strange);
    expect(sortByDocumentOrder([strange])).to.deep.equal([strange]);
    expect(sortByDocumentOrder([])).to.deep.equal([]);
  });
});

describe('follows', () => {
  it('is true only for what stands later in the same tree', () => {
    const page = fixtureSync<HTMLElement>('<div><b></b><i><u></u></i></div>');
    const [bold, italic, underlined] = ['b', 'i', 'u'].map((name) => page.querySelector(name)!) as [
      Element,
      Element,
      Element,
    ];
    expect(follows(bold, italic)).to.equal(true);
    expect(follows(italic, underlined)).to.equal(true);
    expect(follows(underlined, bold)).to.equal(false);
    expect(follows(bold, bold)).to.equal(false);
    expect(follows(bold, document.createElement('p'))).to.equal(false);
    expect(follows(document.createElement('p'), bold)).to.equal(false);
  });
});
