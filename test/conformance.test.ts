import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '../src/define.js';
import {describeConformance} from './helpers/conformance.js';
import './helpers/console.js';

const tags = await executeServerCommand<string[], undefined>('element-tags');

describe('the definitions', () => {
  it('register every tag that has a file', () => {
    expect(tags.length).to.be.greaterThan(0);
    expect(tags.filter((tag) => !customElements.get(tag))).to.deep.equal([]);
  });

  it('give the development build of Lit nothing to warn of', () => {
    const {litIssuedWarnings} = globalThis as unknown as {litIssuedWarnings: Set<string>};
    const said = [...litIssuedWarnings].filter((text) => text.includes('https://lit.dev/'));
    expect(said.map((text) => text.split('. ')[0])).to.deep.equal(['Lit is in dev mode']);
  });
});

for (const tag of tags) describeConformance(tag);
