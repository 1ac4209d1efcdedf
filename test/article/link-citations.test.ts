import {expect, fixtureSync} from '@open-wc/testing';
import {linkCitations} from '../../src/article/link-citations.js';

const place = (content: string) => fixtureSync<HTMLElement>(`<div>${content}</div>`);

const linksIn = (root: Element) => [...root.querySelectorAll('a')].map(({href}) => href);

describe('linkCitations', () => {
  it('links what each text names, at any depth, and changes no letter', () => {
    const root = place('A https://example.org/1. <em>B <b>doi:10.1000/182</b></em>, arXiv:1706.03762');
    const text = root.textContent;
    linkCitations(root);
    expect(linksIn(root)).to.deep.equal([
      'https://example.org/1',
      'https://doi.org/10.1000/182',
      'https://arxiv.org/abs/1706.03762',
    ]);
    expect(root.textContent).to.equal(text);
    expect(root.querySelector('b')!.textContent).to.equal('doi:10.1000/182');
  });

  for (const text of [
    'http://example.org/',
    'WWW.example.org',
    '10.1000/182',
    'doi:10.1000/182',
    'ARXIV:1706.03762',
  ]) {
    it(`links ${text} where nothing else is named`, () => {
      const root = place(text);
      linkCitations(root);
      expect(linksIn(root)).to.have.lengthOf(1);
    });
  }

  for (const tag of ['a', 'button', 'code', 'pre', 'script', 'style', 'textarea']) {
    it(`leaves <${tag}> alone`, () => {
      const root = place(`<${tag}></${tag}>`);
      if (tag === 'script') root.firstElementChild!.setAttribute('type', 'text/plain');
      root.firstElementChild!.append('https://example.org/');
      linkCitations(root);
      expect(root.querySelectorAll(':scope > * *')).to.have.lengthOf(0);
    });
  }

  it('does nothing the second time, and replaces no text that names nothing', () => {
    const root = place('plain <b>text</b> https://example.org/');
    const first = root.firstChild;
    linkCitations(root);
    const nodes = [...root.childNodes];
    linkCitations(root);
    expect([...root.childNodes].map((node) => nodes.indexOf(node))).to.deep.equal([...nodes.keys()]);
    expect(root.firstChild === first).to.equal(true);
  });

  it('leads to no address that a place to break the line cuts off', () => {
    const root = place('https://example.org/<wbr>a/<wbr>b, https://example.org/c');
    linkCitations(root);
    expect(linksIn(root)).to.deep.equal(['https://example.org/c']);
  });

  it('asks the page nothing for the texts that name nothing', () => {
    const root = place('<i>Author, 2019.</i> <b>https://example.org/</b>');
    const asked: string[] = [];
    for (const element of root.children)
      element.closest = () => {
        asked.push(element.localName);
        return null;
      };
    linkCitations(root);
    linkCitations(root);
    expect(asked).to.deep.equal(['b']);
    expect(linksIn(root)).to.have.lengthOf(1);
  });

  it('makes no element of what looks like one', () => {
    const root = place('');
    root.append('https://example.org/<img src=x onerror=alert(1)> https://example.org/"onclick="alert(1)');
    const text = root.textContent;
    linkCitations(root);
    expect([...root.querySelectorAll(':not(a)')].map((element) => element.outerHTML)).to.deep.equal([
      root.firstElementChild!.outerHTML,
    ]);
    expect(root.firstElementChild!.localName).to.equal('span');
    expect(root.querySelector('[onclick]')).to.equal(null);
    expect(root.textContent).to.equal(text);
  });
});
