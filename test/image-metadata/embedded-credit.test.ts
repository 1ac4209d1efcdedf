import {expect} from '@open-wc/testing';
import {embeddedCredit} from '../../src/image-metadata/embedded-credit.js';

/** Reads a picture that exiftool has written; see files/make.sh. */
async function read(name: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`files/${name}.jpg`, import.meta.url));
  return new Uint8Array(await response.arrayBuffer());
}

/** What is known, without what is not. */
const creditOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(embeddedCredit(bytes)).filter(([, value]) => value));

const expected: Record<string, Record<string, string>> = {
  none: {},
  xmp: {
    creator: 'Zoë Łukasz; Bo & Chen',
    source: 'The Civic Desk',
    copyright: '© 2019 The Civic Desk',
    license: 'CC BY-SA 4.0',
    licenseUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
    acquireUrl: 'https://example.org/license?a=1&b=2',
  },
  'iptc-latin': {creator: 'Zoë Müller; Bo Chen', source: 'Archive', copyright: '© 2019 Zoë Müller'},
  'iptc-utf8': {creator: 'Łukasz Żak', source: 'The Agency'},
  both: {creator: 'New name', source: 'Old agency'},
  compact: {creator: 'Ann Lee', source: 'The Desk', licenseUrl: 'https://example.org/terms'},
  hostile: {
    creator: '<img src=x onerror=alert(1)>',
    copyright: '© evil two lines',
    licenseUrl: 'javascript:alert(1)',
    acquireUrl: 'data:text/html',
  },
};

const ascii = (text: string) => [...new TextEncoder().encode(text)];
const segment = (marker: number, content: readonly number[]) => [
  0xff,
  marker,
  (content.length + 2) >> 8,
  (content.length + 2) & 0xff,
  ...content,
];
const jpeg = (...segments: (readonly number[])[]) => new Uint8Array([0xff, 0xd8, ...segments.flat()]);

/** A text of an IPTC block. */
const dataset = (number: number, text: string, {record = 2, length = text.length} = {}) => [
  0x1c,
  record,
  number,
  length >> 8,
  length & 0xff,
  ...ascii(text),
];

/** One of the resources of a picture: its name and its data are padded to an even length. */
const resource = (id: number, data: readonly number[], {name = '', signature = '8BIM'} = {}) => [
  ...ascii(signature),
  id >> 8,
  id & 0xff,
  name.length,
  ...ascii(name),
  ...(name.length % 2 ? [] : [0]),
  0,
  0,
  data.length >> 8,
  data.length & 0xff,
  ...data,
  ...(data.length % 2 ? [0] : []),
];
const photoshop = (...resources: (readonly number[])[]) =>
  segment(0xed, [...ascii('Photoshop 3.0\0'), ...resources.flat()]);
const iptc = (...datasets: (readonly number[])[]) => photoshop(resource(0x0404, datasets.flat()));

const xmp = (properties: string, signature = 'http://ns.adobe.com/xap/1.0/\0') =>
  segment(
    0xe1,
    ascii(`${signature}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
      xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">
      <rdf:Description>${properties}</rdf:Description></rdf:RDF>`),
  );

describe('embeddedCredit', () => {
  for (const [name, credit] of Object.entries(expected)) {
    it(`reads ${name}.jpg`, async () => {
      expect(creditOf(await read(name))).to.deep.equal(credit);
    });

    it(`shows no half of a value of ${name}.jpg, wherever it is cut off`, async () => {
      const bytes = await read(name);
      for (let length = 0; length <= bytes.length; length += 7) {
        for (const [fact, value] of Object.entries(creditOf(bytes.subarray(0, length)))) {
          // Names are read one by one, and the older ones stand first: others may be missing.
          if (fact === 'creator') expect(`${credit.creator!}; Old name`).to.contain(value);
          else expect(value, fact).to.equal(credit[fact]);
        }
      }
    });

    it(`bears any changed byte of ${name}.jpg`, async () => {
      const bytes = await read(name);
      for (let index = 0; index < bytes.length; index += 3) {
        const changed = bytes.slice();
        changed[index] = changed[index]! ^ 0xff;
        expect(Object.values(embeddedCredit(changed)).every((value) => typeof value === 'string')).to.equal(
          true,
        );
      }
    });
  }

  it('reads attributes that have space around their sign', () => {
    const packet = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x = "adobe:ns:meta/">
      <rdf:RDF xmlns:rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description xmlns:photoshop
        = 'http://ns.adobe.com/photoshop/1.0/' photoshop:Credit = "The > Desk"/></rdf:RDF></x:xmpmeta>`;
    const content = new TextEncoder().encode(packet);
    const length = content.length + 2;
    const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 0xff, ...content]);
    expect(creditOf(bytes)).to.deep.equal({source: 'The > Desk'});
  });

  it('finds the block of texts behind others, whose length may be odd', () => {
    const texts = dataset(80, 'Ann Lee');
    for (const size of [3, 4])
      expect(
        creditOf(jpeg(photoshop(resource(0x0425, Array<number>(size).fill(7)), resource(0x0404, texts)))),
      ).to.deep.equal({creator: 'Ann Lee'});
  });

  it('finds the block of texts behind a resource with a name', () => {
    const texts = resource(0x0404, dataset(80, 'Ann Lee'));
    for (const name of ['Path 1', 'Path 10'])
      expect(creditOf(jpeg(photoshop(resource(0x07d0, [1, 2], {name}), texts)))).to.deep.equal({
        creator: 'Ann Lee',
      });
  });

  it('takes no other resource for a block of texts, and nothing behind what is none', () => {
    const texts = dataset(80, 'No one');
    expect(creditOf(jpeg(photoshop(resource(0x0405, texts))))).to.deep.equal({});
    expect(creditOf(jpeg(photoshop(resource(0x0404, texts, {signature: '\0\0\0\0'}))))).to.deep.equal({});
    // The length of the name leads out of the segment.
    expect(creditOf(jpeg(photoshop([...ascii('8BIM'), 4, 4, 255, 0, 0, 0, 0, 0])))).to.deep.equal({});
  });

  it('reads texts of the record for them only, and no half of one', () => {
    expect(
      creditOf(
        jpeg(
          iptc(dataset(80, 'No one', {record: 1}), dataset(80, 'Ann'), dataset(110, 'The De', {length: 8})),
        ),
      ),
    ).to.deep.equal({creator: 'Ann'});
  });

  it('skips bytes that fill the room before a segment, and ends where the picture begins', () => {
    const texts = iptc(dataset(80, 'Ann'));
    expect(creditOf(jpeg([0xff, 0xff], texts))).to.deep.equal({creator: 'Ann'});
    expect(creditOf(jpeg(segment(0xda, []), texts))).to.deep.equal({});
  });

  it('prefers the newer texts, wherever they stand, and takes the older ones for what is missing', () => {
    const newer = xmp(
      '<dc:creator><rdf:Seq><rdf:li>Ann</rdf:li></rdf:Seq></dc:creator><dc:rights> </dc:rights>',
    );
    const older = iptc(dataset(80, 'Old'), dataset(115, 'Archive'), dataset(116, 'Archive'));
    for (const segments of [
      [newer, older],
      [older, newer],
    ])
      expect(creditOf(jpeg(...segments))).to.deep.equal({
        creator: 'Ann',
        source: 'Archive',
        copyright: '© Archive',
      });
  });

  it('takes the default one of a text in several languages, wherever that stands', () => {
    const rights = (...texts: [string, string][]) =>
      creditOf(
        jpeg(
          xmp(
            `<dc:rights><rdf:Alt>${texts
              .map(([language, text]) => `<rdf:li xml:lang="${language}">${text}</rdf:li>`)
              .join('')}</rdf:Alt></dc:rights>`,
          ),
        ),
      ).copyright;
    expect(rights(['de', '© Redaktion'], ['x-default', '© Desk'], ['fr', '© Bureau'])).to.equal('© Desk');
    expect(rights(['de', '© Redaktion'], ['fr', '© Bureau'])).to.equal('© Redaktion');
  });

  it('reads an address that is written as one, and a text that is no markup', () => {
    expect(
      creditOf(
        jpeg(
          xmp(
            '<xmpRights:WebStatement rdf:resource="https://example.org/terms"/><photoshop:Credit><![CDATA[The <Desk> & more]]></photoshop:Credit>',
          ),
        ),
      ),
    ).to.deep.equal({licenseUrl: 'https://example.org/terms', source: 'The <Desk> & more'});
  });

  it('takes the source where there is no credit line, and no text that is too long for a name', () => {
    expect(creditOf(jpeg(xmp('<photoshop:Source>Archive</photoshop:Source>')))).to.deep.equal({
      source: 'Archive',
    });
    expect(
      creditOf(jpeg(segment(0xfe, []), iptc(dataset(80, 'x'.repeat(501)), dataset(80, 'Ann')))),
    ).to.deep.equal({creator: 'Ann'});
  });

  it('leaves the creator out of a credit line, and keeps the others', () => {
    expect(
      creditOf(
        jpeg(
          iptc(
            dataset(80, 'Ann Lee'),
            dataset(110, 'ann lee/The Desk / The Agency'),
            dataset(115, 'Archive'),
          ),
        ),
      ).source,
    ).to.equal('The Desk / The Agency');
  });

  it('reads no segment of another kind, such as the extension of a packet', () => {
    const credit = '<photoshop:Credit>The Desk</photoshop:Credit>';
    expect(creditOf(jpeg(xmp(credit)))).to.deep.equal({source: 'The Desk'});
    expect(
      creditOf(jpeg(xmp(credit, `http://ns.adobe.com/xmp/extension/\0${'0'.repeat(40)}`))),
    ).to.deep.equal({});
  });

  it('adds no sign to a copyright notice that says what it is', () => {
    for (const notice of ['Copyright 2019 The Desk', '(C) The Desk', '© The Desk'])
      expect(creditOf(jpeg(xmp(`<dc:rights>${notice}</dc:rights>`))).copyright).to.equal(notice);
    expect(creditOf(jpeg(iptc(dataset(116, 'The Desk')))).copyright).to.equal('© The Desk');
  });

  it('takes nothing for the value of a property that is empty', () => {
    expect(creditOf(jpeg(xmp('<dc:creator/><dc:title><rdf:li>Dawn</rdf:li></dc:title>')))).to.deep.equal({});
  });

  for (const [what, bytes] of [
    ['nothing', new Uint8Array()],
    ['a picture of another kind', new TextEncoder().encode('\x89PNG\r\n\x1a\n')],
    ['a page', new TextEncoder().encode('<!doctype html><title>Not found</title>')],
    ['segments behind another beginning', jpeg(iptc(dataset(80, 'Ann'))).fill(0x0a, 1, 2)],
    ['segments behind another first byte', jpeg(iptc(dataset(80, 'Ann'))).fill(0, 0, 1)],
    ['segments without an end', new Uint8Array(65_536).fill(0xff).fill(0xd8, 1, 2)],
  ] as const) {
    it(`finds nothing in ${what}`, () => expect(creditOf(bytes)).to.deep.equal({}));
  }

  it('takes no longer for a file that is made to take long', () => {
    const signature = 'http://ns.adobe.com/xap/1.0/\0';
    for (const unit of [
      '<a ',
      '<a b="',
      "<rdf:li ='",
      '<x:y>',
      '&#x;',
      ` ${'a'.repeat(99)}`,
      '<![CDATA[',
      '<!--',
      'a  =',
      ' ',
      '\n= ',
    ]) {
      const text = signature + `<${unit.repeat(60_000 / unit.length)}`;
      const content = new TextEncoder().encode(text);
      const length = content.length + 2;
      const header = [0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 0xff];
      const start = performance.now();
      expect(creditOf(new Uint8Array([...header, ...content]))).to.deep.equal({});
      expect(performance.now() - start, unit).to.be.lessThan(500);
    }
  });
});
