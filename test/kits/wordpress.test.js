/** A real WordPress: posts by a writer who may not post unfiltered HTML, in a block theme and in a classic one. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {openBrowser} from './browser.js';
import {articleChecks, checkWithoutScript, noteChecks, numbers, withoutEnhance} from './checks.js';
import {checkShortcodes} from './shortcodes.js';
import {sampleArticle} from './wordpress/article.js';
import {
  blocks,
  checkEnclosing,
  checkParts,
  enclosing,
  shortcodes as partShortcodes,
} from './wordpress/parts.js';
import {missing, startWordPress} from './wordpress/server.js';

const skip = await missing();

const shortcodes = `The text of the note stands in the sentence.[footnote]Report of 2019, p. 12. <a href="https://example.org/">example.org</a>[/footnote] The sentence goes on. [comment_count]

[related_link url="https://example.org/totals/" title="How to read an arrest total" label="Read next" description="Four questions to ask."]

[image_credit src="/wp-includes/images/w-logo-blue.png" width="80" height="80" alt="A courthouse" creator="Ann Lee" license="CC BY-SA 4.0"]

[footnote_list heading="Citations"]`;

const tags = `<p>By tag.<article-footnote onclick="alert(1)">Report of 2019.</article-footnote> And on.</p>
<article-comment-count count="5" onmouseover="alert(1)"><a href="javascript:alert(1)">Comments</a></article-comment-count>`;

const typed = `<p>The first claim.[1] The second claim.[2] The first once more.[1]</p>
<h2>Citations</h2>
<p>[1] Report of 2019, p. 12.<br>[2] Report of 2018, p. 3.</p>`;

describe('wordpress', {skip}, () => {
  /** @type {Awaited<ReturnType<typeof startWordPress>>} */
  let site;
  /** @type {Awaited<ReturnType<typeof openBrowser>>} */
  let browser;
  let article = '';
  let waiting = '';

  before(async () => {
    site = await startWordPress();
    // WordPress's own style sheets, scripts and fonts are not in the package, and avatars are on the web.
    browser = await openBrowser({ignore: /\/wp-includes\/|\/wp-content\/themes\/|gravatar|\/favicon\.ico/});
    article = await site.act('post', await sampleArticle());
    await site.act('image', {
      post: article,
      file: resolve('docs/pictures/image-credit.png'),
      caption: 'The results were presented in downtown Los Angeles.',
      credit: {creator: 'article-widgets contributors', license: 'CC BY-SA 4.0'},
    });
    for (let number = 1; number <= 3; number++) await site.act('comment', {post: article, approved: true});
    waiting = await site.act('comment', {post: article, approved: false});
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const page = (/** @type {string} */ post) => `${site.url}/?p=${post}`;

  for (const theme of ['twentytwentyfour', 'classic']) {
    describe(`in the theme ${theme}`, () => {
      before(() => site.act('theme', {name: theme}));

      for (const [name, check] of Object.entries(articleChecks))
        test(name, () => browser.onPage(page(article), check));

      for (const [name, check] of Object.entries(noteChecks))
        test(name, {skip: withoutEnhance}, () => browser.onPage(page(article), check));

      test('without the script every word is there', () =>
        browser.onPage(page(article), checkWithoutScript, {script: false}));

      test('the byline names the author', () =>
        browser.onPage(page(article), async (opened) => {
          const text = await opened.$eval('article-byline', (element) => element.textContent);
          assert.match(text ?? '', /Ann Lee/);
        }));

      test('every shortcode works', async () => {
        const post = await site.act('post', {title: 'Every shortcode', content: shortcodes});
        for (let number = 1; number <= 12; number++) await site.act('comment', {post, approved: true});
        await browser.onPage(page(post), checkShortcodes);
      });

      for (const [name, content] of Object.entries({blocks, shortcodes: partShortcodes}))
        test(`the widgets that an author fills in work as ${name}`, async () => {
          const post = await site.act('post', {title: 'Parts', content});
          await browser.onPage(page(post), checkParts);
        });

      test('the widgets around a content work as shortcodes', async () => {
        const post = await site.act('post', {title: 'Around', content: enclosing});
        await browser.onPage(page(post), checkEnclosing);
      });

      test('citations that are typed as plain text become footnotes', {skip: withoutEnhance}, async () => {
        const post = await site.act('post', {title: 'Typed', content: typed});
        await browser.onPage(page(post), async (opened) => {
          await opened.waitForSelector('article-footnote');
          assert.deepEqual(await numbers(opened), ['1', '2', '1']);
        });
      });
    });
  }

  test('a writer may use the tags, without what could do harm', async () => {
    const post = await site.act('post', {title: 'Tags', content: tags});
    const content = await site.act('content', {post});
    assert.match(content, /<article-footnote>Report of 2019\.<\/article-footnote>/);
    assert.match(content, /<article-comment-count count="5">/);
    assert.doesNotMatch(content, /onclick|onmouseover|javascript:/);
  });

  test('a writer may use the tags as the README has them, over several lines', async () => {
    const readme = await readFile('README.md', 'utf8');
    const [content] =
      /(?<=```html\n)<article-source [^`]*/.exec(readme) ?? assert.fail('The README has no such sample.');
    const post = await site.act('post', {title: 'Lines', content});
    await browser.onPage(page(post), async (opened) => {
      const source = await opened.$eval('article-source', (element) => ({
        breaks: element.querySelectorAll('br').length,
        corrections: element.querySelector('[slot=corrections] li')?.textContent,
      }));
      assert.deepEqual(source, {
        breaks: 0,
        corrections: 'February 8, 2019: 93 task forces took part, not 39.',
      });
    });
  });

  test('line breaks that are meant stay', async () => {
    const content =
      '<article-content-note reason="war">One line<br>\nand another\none.</article-content-note>';
    const post = await site.act('post', {title: 'Breaks', content});
    await browser.onPage(page(post), async (opened) => {
      assert.equal(await opened.$$eval('article-content-note br', ({length}) => length), 2);
    });
  });

  test('the elements speak the language of the site', async () => {
    const post = await site.act('post', {title: 'Langue', content: '[share]'});
    for (const [name, words] of /** @type {const} */ ([
      ['fr_FR', 'Copier le lien'],
      ['zh_TW', '複製連結'],
      ['fi', 'Copy link'],
      ['', 'Copy link'],
    ])) {
      await site.act('language', {name});
      await browser.onPage(page(post), async (opened) => {
        const button = await opened.waitForSelector('article-share >>> button');
        assert.equal(await button?.evaluate((element) => element.textContent?.trim()), words);
      });
    }
  });

  test('the number follows when a comment is approved', async () => {
    await site.act('approve', {comment: waiting});
    await browser.onPage(page(article), async (opened) => {
      const text = await opened.$eval(
        'article-comment-count',
        (element) => /** @type {HTMLElement} */ (element).innerText,
      );
      assert.match(text, /4 comments/i);
    });
  });

  test('a feed has a note in brackets, and an excerpt has none', async () => {
    const content = `<p>By shortcode.[footnote]Report of 2019.[/footnote] By tag.<article-footnote>Report of
2018, <em>p. 3</em>.</article-footnote> [term definition="money spent"]GDP[/term] grew.<article-footnote for="n"><a href="#n">[1]</a></article-footnote></p>`;
    const post = await site.act('post', {title: 'Zebra', content});
    const feed = await (await fetch(`${site.url}/?feed=rss2&s=Zebra`)).text();
    const [, words] =
      /<content:encoded><!\[CDATA\[(.*?)\]\]>/s.exec(feed) ?? assert.fail('The feed has no content.');
    const text = (/** @type {string} */ markup) =>
      markup
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim();
    assert.equal(
      text(words),
      'By shortcode. (Report of 2019.) By tag. (Report of 2018, p. 3.) GDP (money spent) grew.[1]',
    );
    assert.equal(await site.act('excerpt', {post}), 'By shortcode. By tag. grew.[1]');
  });

  test('an address of a credit is kept as it is', async () => {
    const credit = {
      creator: 'Ann <b>Lee</b>',
      source: "The Agency's \\ archive",
      source_url: 'https://example.org/wiki/File:Caf%C3%A9_(1).jpg?a=1&b=2',
      license: '',
      license_url: 'javascript:alert(1)',
      copyright: '',
    };
    assert.deepEqual(JSON.parse(await site.act('credit', {post: article, credit})), {
      ...credit,
      creator: 'Ann Lee',
      license_url: '',
    });
  });

  test('a feed has the words and no script', async () => {
    const feed = await (await fetch(`${site.url}/?feed=rss2&s=Operation`)).text();
    assert.match(feed, /Inside a regional task force/);
    assert.doesNotMatch(feed, /<script/);
  });
});
