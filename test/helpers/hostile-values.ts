import {expect} from '@open-wc/testing';

/** Values of attributes that try to run a script, to break out of where they are written, or to confuse. */
export const hostileValues = [
  '',
  ' ',
  'javascript:globalThis.hostile=true',
  ' java\nscript:globalThis.hostile=true',
  'data:text/html,<script>globalThis.hostile=true</script>',
  '<img src="data:," onerror="globalThis.hostile=true">',
  '"><script>globalThis.hostile=true</script>',
  '-1',
  '1e999',
  'NaN',
  '9007199254740993',
  '__proto__',
  'constructor',
  '[type="',
  '2019-02-30T99:99',
  '\u202eabc',
  'null',
  'long '.repeat(2000),
];

/** No element in the page or in its shadow trees runs a script or leads to one. */
export function expectHarmless(root: ParentNode, cause: string): void {
  for (const element of root.querySelectorAll('*')) {
    const handlers = [...element.attributes].filter(({name}) => name.startsWith('on'));
    expect(handlers.length, `${cause}: <${element.localName}> has a handler`).to.equal(0);
    if (element.localName === 'script')
      expect(element.getAttribute('type'), cause).to.equal('application/ld+json');
    for (const name of ['href', 'src', 'action', 'formaction', 'data']) {
      const address = element.getAttribute(name);
      if (address === null || element.localName === 'img' || element.localName.includes('-')) continue;
      expect(new URL(address, document.baseURI).protocol, cause).to.match(/^(https?|mailto|tel):$/);
    }
    if (element.shadowRoot) expectHarmless(element.shadowRoot, cause);
  }
}
