import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import {attributeMistakes} from '../../src/check/check-attributes.js';
import {contentMistakes} from '../../src/check/check-content.js';
import {languageMistakes} from '../../src/check/check-language.js';
import {tagMistake} from '../../src/check/check-tag.js';
import {knownTags} from '../../src/check/known-markup.js';
import {takeWarnings} from '../helpers/console.js';

const loaded = () => true;
const notLoaded = () => false;

/** Places the markup, and gives its first element of the library that is no context. */
async function place(markup: string): Promise<HTMLElement> {
  const region = await fixture(`<article>${markup}</article>`);
  await new Promise(requestAnimationFrame);
  takeWarnings();
  return [...region.querySelectorAll<HTMLElement>('*')].find(({localName}) => localName in knownTags)!;
}

describe('the check of tags', () => {
  for (const [written, meant] of [
    ['article-footnotes', 'article-footnote'],
    ['article-foot-note', 'article-footnote'],
    ['article-pullquote', 'article-pull-quote'],
    ['article-related', 'article-related-link'],
    ['article-footnotelist', 'article-footnote-list'],
    ['article-bylin', 'article-byline'],
    ['article-sorce', 'article-source'],
  ] as const)
    it(`takes <${written}> for <${meant}>`, () => {
      expect(tagMistake(written)).to.contain(`<${meant}>`);
    });

  for (const other of ['article-header', 'article-body', 'article-list', 'article-text', 'article-card'])
    it(`leaves <${other}> to the page`, () => expect(tagMistake(other)).to.equal(null));

  it('says how to define what is known', () => {
    expect(tagMistake('article-term')).to.contain("Import 'article-widgets/define/article-term'");
  });
});

describe('the check of attributes', () => {
  for (const [markup, mistake] of [
    ['<article-image-credit author="Ann"></article-image-credit>', /no attribute "author".* creator,/],
    ['<article-term definition="x">TVPA</article-term>', /no attribute "definition", and no other/],
    ['<article-image-credit placement="bottom"></article-image-credit>', /placement="bottom", but "caption"/],
    ['<article-footnote-list heading-level="h3"></article-footnote-list>', /heading-level="h3", but "1"/],
    ['<article-source published="Jan 29"></article-source>', /cannot read published="Jan 29"/],
    ['<article-enhance widgets="footnotes, credits"></article-enhance>', /"footnotes," in widgets/],
  ] as const)
    it(`tells of ${markup}`, async () => {
      const mistakes = attributeMistakes(await place(markup), loaded);
      expect(mistakes).to.have.length(1);
      expect(mistakes[0]).to.match(mistake);
    });

  for (const [markup, file] of [
    ['<article-footnote placement="margin">Note</article-footnote>', 'footnote-margin'],
    ['<article-footnote placement="inline">Note</article-footnote>', 'footnote-inline'],
    ['<article-share mastodon></article-share>', 'share-mastodon'],
    ['<article-source license="CC0"></article-source>', 'source-details'],
    ['<article-related-link new-tab="no"><a href="/">A</a></article-related-link>', 'related-link-labels'],
  ] as const)
    it(`asks for the file of ${markup}, unless it is loaded`, async () => {
      const element = await place(markup);
      expect(attributeMistakes(element, notLoaded)[0]).to.contain(`additions/${file}.js`);
      expect(attributeMistakes(element, loaded)).to.deep.equal([]);
    });

  it('accepts what is right, what all elements have and what frameworks write', async () => {
    const element = await place(
      `<article-image-credit creator="Ann" PLACEMENT="Overlay" class="a" id="x1" style="color: red" data-v-1="" aria-label="a"
        @click="x" :key="1" hx-boost onclick="" structured-data part="b" placement></article-image-credit>`,
    );
    expect(attributeMistakes(element, notLoaded)).to.deep.equal([]);
  });
});

describe('the check of content', () => {
  for (const [markup, mistake] of [
    [
      '<p>One.<article-footnote for="n"/> And the rest.</p><p id="n">Note</p>',
      /closes no tag.*<\/article-footnote>/,
    ],
    ['<article-footnote-list /><p>After</p><h2>More</h2>', /<\/article-footnote-list>/],
    ['<article-reading-progress /><p>After</p>', /<\/article-reading-progress>/],
    [
      '<article-key-figure><data value="3">3</data><span slot="labels">a</span></article-key-figure>',
      /no slot "labels"/,
    ],
    [
      '<article-footnote for="#n1"><a href="#n1">1</a></article-footnote><p id="n1">Note</p>',
      /"#n1".*without "#"/,
    ],
    [
      '<article-reading-progress for="nowhere"></article-reading-progress>',
      /no element with the id "nowhere"/,
    ],
    ['<p>One.<article-footnote><p>A note</p></article-footnote></p>', /is empty.*<p> in a <p>/],
    ['<article-comment-count><a href="#c">Comments</a></article-comment-count>', /knows no number/],
    ['<article-key-figure>339 arrests</article-key-figure>', /holds no number/],
    ['<article-skip-link></article-skip-link>', /is empty/],
    ['<article-pull-quote></article-pull-quote>', /is empty/],
    ['<article-source publisher="KTLA">Read</article-source>', /holds no link/],
    [
      '<article-byline><a href="/ann">Ann</a><time datetime="2019-02-06">February</time></article-byline>',
      /for a writer/,
    ],
    ['<article-enhance selector=".nowhere"></article-enhance>', /nothing with the selector ".nowhere"/],
    ['<article-age-notice></article-age-notice>', /knows no date/],
  ] as const)
    it(`tells of ${markup}`, async () => {
      const mistakes = contentMistakes(await place(markup));
      expect(mistakes).to.have.length(1);
      expect(mistakes[0]).to.match(mistake);
    });

  it('tells of a note whose number in the text is not that of its list, unless the list is ours', async () => {
    const text =
      '<p>One<article-footnote>Note</article-footnote>, two<article-footnote for="n2"><a href="#n2">1</a></article-footnote>.</p>';
    const list = '<ol><li id="n2">Report</li></ol>';
    const mistakes = async (markup: string) =>
      contentMistakes((await place(markup)).parentElement!.querySelector('[for]')!);
    expect(await mistakes(text + list)).to.match(/is number 2, but number 1 in its list/);
    expect(await mistakes(`${text}<article-footnote-list>${list}</article-footnote-list>`)).to.deep.equal([]);
  });

  it('accepts what the elements write themselves', async () => {
    const element = await place(
      '<article-footnote-list><ol><li id="n3">Report</li></ol></article-footnote-list><p>One.</p><article-share></article-share>',
    );
    for (const found of element.parentElement!.querySelectorAll<HTMLElement>(
      'article-footnote-list, article-share',
    ))
      expect(contentMistakes(found)).to.deep.equal([]);
  });
});

describe('the check of languages', () => {
  it('names the pack of a language once, and says when it has come too late', async () => {
    const never = () => false;
    const place2 = (lang: string) => place(`<div lang="${lang}"><article-share></article-share></div>`);
    expect(languageMistakes(await place2('nl-BE'), never)).to.match(/locales\/nl\.js/);
    expect(languageMistakes(await place2('nl-BE'), never)).to.deep.equal([]);
    expect(languageMistakes(await place2('zh-TW'), never)).to.match(/locales\/zh-Hant\.js/);
    expect(languageMistakes(await place2('sv'), never)).to.match(/registerMessages/);
    expect(languageMistakes(await place2('uk'), () => true)).to.match(/before the words/);
    expect(languageMistakes(await place2('en-GB'), never)).to.deep.equal([]);
    const date = '<article-date><time datetime="2019-02-06">6 februari 2019</time></article-date>';
    expect(languageMistakes(await place(`<div lang="fy">${date}</div>`), never)).to.deep.equal([]);
    expect(languageMistakes(await place2('fy'), never)).to.match(/registerMessages/);
  });
});
