import {expect} from '@open-wc/testing';
import {en} from '../../src/locales/en.js';
import {creditLine} from '../../src/text/credit-line.js';
import {readCredit} from '../../src/text/image-credit.js';
import {licenseDeed, licenseName} from '../../src/text/license-deed.js';
import {formatList} from '../../src/text/lists.js';

const lineOf = (values: Parameters<typeof readCredit>[0], language = 'en') =>
  creditLine(readCredit(values), (key) => en[key], language);
const textOf = (values: Parameters<typeof readCredit>[0], language?: string) =>
  lineOf(values, language)
    .map(({text, href}) => (href ? `[${text}](${href})` : text))
    .join('');

describe('creditLine', () => {
  const lines: [Parameters<typeof readCredit>[0], string][] = [
    [{}, ''],
    [{creator: ' ', source: '', license: null}, ''],
    [{creator: 'Ann Lee'}, 'Image: Ann Lee'],
    [{creator: ' Ann Lee ;Bo Chen; ; Cy Diaz;'}, 'Image: Ann Lee, Bo Chen, and Cy Diaz'],
    [{workTitle: 'Dawn', sourceUrl: 'https://a.example/1'}, '[Dawn](https://a.example/1)'],
    [{source: 'Desk', sourceUrl: '/1'}, 'Source: [Desk](/1)'],
    [{sourceUrl: 'https://a.example/1'}, 'Source: [https://a.example/1](https://a.example/1)'],
    [{license: 'CC BY 4.0'}, 'Licence: [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)'],
    [{license: 'CC BY 4.0', licenseUrl: '/terms'}, 'Licence: [CC BY 4.0](/terms)'],
    [{license: 'All rights reserved'}, 'Licence: All rights reserved'],
    [{licenseUrl: '/terms'}, 'Licence: [/terms](/terms)'],
    [{creator: 'Ann', creatorUrl: '/ann'}, 'Image: [Ann](/ann)'],
    [{copyright: '© 2019 Ann Lee'}, '© 2019 Ann Lee'],
    [{copyright: '© ©2019 Ann Lee'}, '© 2019 Ann Lee'],
    [{copyright: 'Copyright © Ann'}, 'Copyright © Ann'],
    [{acquireUrl: '/buy'}, '[License this image](/buy)'],
    [
      {
        workTitle: 'Dawn',
        creator: 'Ann',
        source: 'Desk',
        license: 'MIT',
        copyright: '© Ann',
        acquireUrl: '/b',
      },
      'Dawn\u00a0· Image: Ann\u00a0· Source: Desk\u00a0· Licence: MIT\u00a0· © Ann\u00a0· [License this image](/b)',
    ],
  ];
  for (const [values, text] of lines) {
    it(`writes ${text || 'nothing'} for ${JSON.stringify(values)}`, () => {
      expect(textOf(values)).to.equal(text);
      expect(lineOf(values).filter((segment) => segment.text === '')).to.deep.equal([]);
    });
  }

  it('spells the noun as American English does', () => {
    expect(textOf({license: 'MIT'}, 'en-US')).to.equal('License: MIT');
    expect(textOf({license: 'MIT'}, 'en-GB')).to.equal('Licence: MIT');
  });

  it('joins creators as the language does', () => {
    expect(textOf({creator: 'Ann; Bo'}, 'de')).to.equal('Image: Ann und Bo');
  });

  it('puts the value where the phrase has its place, also at its beginning', () => {
    const line = creditLine(readCredit({source: 'Desk'}), () => '{source} より', 'ja');
    expect(line.map(({text}) => text)).to.deep.equal(['Desk', ' より']);
  });
});

describe('licenseName', () => {
  for (const [address, name] of [
    ['https://creativecommons.org/licenses/by-sa/4.0/', 'CC BY-SA 4.0'],
    ['http://creativecommons.org/licenses/by/2.5/deed.zh-hant', 'CC BY 2.5'],
    ['https://creativecommons.org/licenses/by-nc-nd/3.0/legalcode', 'CC BY-NC-ND 3.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0'],
    ['https://creativecommons.org/licenses/by-sa/3.0/de/', ''],
    ['https://creativecommons.org/licenses/by-xx/4.0/', ''],
    ['https://creativecommons.org.example/licenses/by/4.0/', ''],
    ['https://example.org/?u=https://creativecommons.org/licenses/by/4.0/', ''],
    ['', ''],
  ] as const)
    it(`of ${address} is ${name || 'not known'}`, () => expect(licenseName(address)).to.equal(name));
});

describe('licenseDeed', () => {
  const deeds: [string, string][] = [
    ['CC BY 4.0', 'licenses/by/4.0'],
    ['cc by-sa 3.0', 'licenses/by-sa/3.0'],
    ['CC-BY-NC-ND-2.5', 'licenses/by-nc-nd/2.5'],
    ['CC0 1.0', 'publicdomain/zero/1.0'],
  ];
  for (const [name, path] of deeds) {
    it(`knows ${name}`, () => expect(licenseDeed(name)).to.equal(`https://creativecommons.org/${path}/`));
  }
  for (const name of [
    '',
    'CC',
    'CC BY',
    'CC BY-SA 3.0 DE',
    'CC SA 4.0',
    'CC BY 9.9',
    'CC BY 4.7',
    'MIT',
    'x CC BY 4.0',
  ]) {
    it(`makes no address up for "${name}"`, () => expect(licenseDeed(name)).to.equal(''));
  }
});

describe('formatList', () => {
  it('joins none, one and several', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((items) => formatList(items, 'fr'))).to.deep.equal([
      '',
      'A',
      'A et B',
      'A, B et C',
    ]);
  });
});
