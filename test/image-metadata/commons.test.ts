import {expect} from '@open-wc/testing';
import {commonsCredit, commonsFile, commonsRequest} from '../../src/image-metadata/commons.js';

/**
 * What Commons has answered for File:Apple Lisa2-IMG 1517.jpg, the fields of a credit. Recorded by the attribution
 * generator of Wikimedia Deutschland: github.com/wmde/attribution-generator-api, commit dd45346ab372,
 * services/__fixtures__/imageInfoWithoutNormalization.js.
 */
const recorded = {
  query: {
    pages: {
      '-1': {
        ns: 6,
        title: 'File:Apple Lisa2-IMG 1517.jpg',
        imageinfo: [
          {
            url: 'https://upload.wikimedia.org/wikipedia/commons/b/bc/Apple_Lisa2-IMG_1517.jpg',
            descriptionurl: 'https://commons.wikimedia.org/wiki/File:Apple_Lisa2-IMG_1517.jpg',
            extmetadata: {
              ObjectName: {value: 'Apple Lisa2-IMG 1517', source: 'mediawiki-metadata', hidden: ''},
              Credit: {value: '<span class="int-own-work" lang="en">Own work</span>', hidden: ''},
              Artist: {
                value:
                  '<a href="//commons.wikimedia.org/wiki/User:Rama" title="User:Rama">Rama</a> &amp; Musée Bolo',
              },
              LicenseShortName: {value: 'CC BY-SA 2.0 fr', hidden: ''},
              LicenseUrl: {value: 'https://creativecommons.org/licenses/by-sa/2.0/fr/deed.en', hidden: ''},
            },
          },
        ],
      },
    },
  },
};

/** An answer in the form that is asked for, with some fields. */
const answer = (fields: Record<string, unknown>, info = {}) => ({
  query: {
    pages: [
      {
        imageinfo: [
          {
            ...info,
            extmetadata: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, {value}])),
          },
        ],
      },
    ],
  },
});

describe('commonsCredit', () => {
  it('reads a recorded answer', () => {
    expect(commonsCredit(recorded)).to.deep.equal({
      workTitle: 'Apple Lisa2-IMG 1517',
      creator: 'Rama & Musée Bolo',
      creatorUrl: 'https://commons.wikimedia.org/wiki/User:Rama',
      source: 'Wikimedia Commons',
      sourceUrl: 'https://commons.wikimedia.org/wiki/File:Apple_Lisa2-IMG_1517.jpg',
      license: 'CC BY-SA 2.0 fr',
      licenseUrl: 'https://creativecommons.org/licenses/by-sa/2.0/fr/deed.en',
    });
  });

  it('names the creator as he wants to be named', () => {
    const named = answer({Artist: 'Rama', Attribution: 'Photograph by <b>Rama</b>; with thanks'});
    expect(commonsCredit(named).creator).to.equal('Photograph by Rama, with thanks');
    expect(commonsCredit(answer({Artist: 'Ann; Bo; Chen'})).creator).to.equal('Ann, Bo, Chen');
  });

  for (const [artist, name, href] of [
    ['<script>alert(1)</script><b>Ann</b>', 'Ann', ''],
    ['<img src=x onerror=alert(1)>Ann', 'Ann', ''],
    ['&lt;img src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>', ''],
    ['<a href="javascript:alert(1)">Ann</a>', 'Ann', ''],
    ['<a href=" java&#10;script:alert(1)">Ann</a>', 'Ann', ''],
    ['<a href="data:text/html,x">Ann</a>', 'Ann', ''],
    [
      '<a title="> href=x" href=\'/wiki/User:Ann\'>Ann</a>',
      'Ann',
      'https://commons.wikimedia.org/wiki/User:Ann',
    ],
    ['<style>a{}</style><div>Ann<br>Lee</div><table><tr><td>Bo', 'Ann Lee Bo', ''],
    [
      '\u202eAnn\u0000 <bdi>Lee</bdi> <!-- > --> &copy; &unknown; &#0; a < b',
      'Ann Lee © &unknown, &#0, a < b',
      '',
    ],
    ['<a href="/x', '', ''],
    ['<svg/>Ann<script/>', 'Ann', ''],
    ["<a it's href=/x>Ann</a>", 'Ann', 'https://commons.wikimedia.org/x'],
    ['<a href="/ann">Ann</a> and <a href="/bo">Bo</a>', 'Ann and Bo', 'https://commons.wikimedia.org/ann'],
    ['Ann &#x110000; &#1114111;', 'Ann &#x110000, \u{10ffff}', ''],
    ['<STYLE>a{}</STYLE><P>Ann<BR>Lee</P>', 'Ann Lee', ''],
    ['<svg><title>Logo</title> of</svg>Ann', 'Ann', ''],
    ['Ann<sup>2</sup>', 'Ann2', ''],
    [
      '<link rel="stylesheet" href="/styles.css"><a href="/ann">Ann</a>',
      'Ann',
      'https://commons.wikimedia.org/ann',
    ],
    ['Ann <!-- cut off', 'Ann', ''],
    ['Ann</style> <a id="lee">Lee</a>', 'Ann Lee', ''],
    ['Ann <a href=/cut', 'Ann', ''],
    ['Ren&#xe9;e O&apos;Hara&nbsp;&ndash;&#8201;&quot;Bo&quot;&mdash;&#XE9;', 'Renée O\'Hara – "Bo"—é', ''],
    ['x'.repeat(500), 'x'.repeat(500), ''],
    ['x'.repeat(501), '', ''],
  ] as const) {
    it(`reduces ${artist.slice(0, 50)} to its text`, () => {
      const {creator, creatorUrl} = commonsCredit(answer({Artist: artist, LicenseShortName: 'CC0'}));
      expect([creator, creatorUrl]).to.deep.equal([name, href]);
    });
  }

  for (const nothing of [
    null,
    'text',
    [],
    {query: {pages: null}},
    {query: {pages: [{missing: true}]}},
    {query: {pages: [{imageinfo: [{extmetadata: 5}]}]}},
    answer({Artist: {}, LicenseShortName: 5}),
    answer({LicenseUrl: 'https://example.org/'}),
    JSON.parse('{"query":{"__proto__":{"pages":[{"imageinfo":[]}]}}}') as unknown,
  ]) {
    it(`knows nothing from ${JSON.stringify(nothing)}`, () =>
      expect(commonsCredit(nothing)).to.deep.equal({}));
  }

  it('drops addresses that are not safe', () => {
    const {licenseUrl, sourceUrl} = commonsCredit(
      answer({Artist: 'Ann', LicenseUrl: 'javascript:alert(1)'}, {descriptionurl: 'data:,x'}),
    );
    expect([licenseUrl, sourceUrl]).to.deep.equal(['', '']);
  });
});

describe('commonsFile', () => {
  const files: [string, string][] = [
    ['https://commons.wikimedia.org/wiki/File:A_b%C3%A9.jpg', 'A bé.jpg'],
    ['https://commons.m.wikimedia.org/wiki/File:A.jpg#x', 'A.jpg'],
    ['https://commons.wikimedia.org/wiki/Special:FilePath/A.jpg?width=300', 'A.jpg'],
    ['https://commons.wikimedia.org/wiki/Special:Redirect/file/A.jpg', 'A.jpg'],
    ['https://upload.wikimedia.org/wikipedia/commons/b/bc/A.jpg', 'A.jpg'],
    ['https://upload.wikimedia.org/wikipedia/commons/thumb/b/bc/A.svg/300px-A.svg.png', 'A.svg'],
    ['https://upload.wikimedia.org/wikipedia/en/b/bc/A.jpg', ''],
    ['https://commons.wikimedia.org.example/wiki/File:A.jpg', ''],
    ['https://maps.wikimedia.org/wikipedia/commons/b/bc/A.jpg', ''],
    ['https://notcommons.wikimedia.org/wiki/File:A.jpg', ''],
    ['https://commons.wikimedia.org/wiki/File:%E0%A4', ''],
    ['https://commons.wikimedia.org/wiki/special:filepath/A.jpg', 'A.jpg'],
    ['https://commons.wikimedia.org/w/wiki/File:A.jpg', ''],
    ['https://commons.wikimedia.org/wiki/File:A.jpg/B.jpg', ''],
    ['/wiki/File:A.jpg', ''],
    ['', ''],
  ];
  for (const [address, file] of files)
    it(`finds ${file || 'none'} in ${address}`, () => expect(commonsFile(address)).to.equal(file));

  it('asks for one file, whatever its name is', () => {
    const {origin, searchParams} = new URL(commonsRequest('A|B&titles=C.jpg'));
    expect(origin).to.equal('https://commons.wikimedia.org');
    expect(searchParams.getAll('titles')).to.deep.equal(['File:A|B&titles=C.jpg']);
    expect(searchParams.get('origin')).to.equal('*');
  });
});
