/** What has to hold on a post that uses the widgets which an author fills in, as blocks or as shortcodes. */
import assert from 'node:assert/strict';

export const blocks = [
  '<!-- wp:article-widgets/age-notice {"years":"1"} /-->',
  '<!-- wp:article-widgets/reading-progress /-->',
  '<!-- wp:article-widgets/contents {"heading":"In this article"} /-->',
  '<!-- wp:heading -->\n<h2 class="wp-block-heading">A section</h2>\n<!-- /wp:heading -->',
  '<!-- wp:article-widgets/key-figure {"value":"10949","label":"cases","source":"Polaris, 2019"} /-->',
  '<!-- wp:article-widgets/pull-quote {"quotation":"It ought to concern every person.","attribution":"Barack Obama","url":"https://example.org/speech/"} /-->',
  '<!-- wp:article-widgets/source {"url":"https://ktla.com/","title":"Read the full coverage","publisher":"KTLA","published":"2019-01-29"} /-->',
  '<!-- wp:article-widgets/share /-->',
  '<!-- wp:article-widgets/related-list {"number":"2"} /-->',
].join('\n\n');

export const shortcodes = `[age_notice years="1"][reading_progress]

[contents heading="In this article"]

<h2>A section</h2>

[key_figure value="10949" label="cases" source="Polaris, 2019"]

[pull_quote quotation="It ought to concern every person." attribution="Barack Obama" url="https://example.org/speech/"]

[source url="https://ktla.com/" title="Read the full coverage" publisher="KTLA" published="2019-01-29"]

[share]

[related_list number="2"]`;

export const enclosing = `The [term definition="Trafficking Victims Protection Act of 2000."]TVPA[/term] has been renewed.

[content_note reason="human trafficking"]What is shown only to those who ask for it.[/content_note]

[skip_past label="Skip past the map"]<a href="https://example.org/map/">A map</a>[/skip_past]`;

/** @param {import('puppeteer-core').Page} page */
export async function checkParts(page) {
  const seen = await page.evaluate(() => {
    /** @param {string} selector */
    const text = (selector) => {
      const element = /** @type {HTMLElement} */ (document.querySelector(`article-${selector}`));
      const shadow = [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].map(
        (part) => part.textContent ?? '',
      );
      return [element.innerText, ...shadow].join(' ');
    };
    const names = ['age-notice', 'contents', 'key-figure', 'pull-quote', 'source', 'share', 'related-list'];
    return Object.fromEntries(names.map((name) => [name, text(name)]));
  });
  assert.match(seen['age-notice'], /more than \d+ years old/);
  assert.match(seen.contents, /In this article[\s\S]*A section|A section[\s\S]*In this article/);
  assert.doesNotMatch(seen.contents, /Comments|Reply/, 'The comments are no part of the article.');
  assert.match(seen['key-figure'], /10,949[\s\S]*cases[\s\S]*Polaris, 2019/);
  assert.match(seen['pull-quote'], /It ought to concern every person\.[\s\S]*Barack Obama/);
  assert.match(seen.source, /KTLA/);
  assert.match(seen.share, /Copy link/);
  assert.equal(await page.$$eval('article-related-list article-related-link', ({length}) => length), 2);
  assert.ok(await page.$('article-reading-progress'));
  await checkNoMarkup(page);
}

/** @param {import('puppeteer-core').Page} page */
export async function checkEnclosing(page) {
  await page.locator('article-term >>> button').click();
  await page.waitForFunction(() => {
    const popover = document.querySelector('article-term')?.shadowRoot?.querySelector(':popover-open');
    return (popover?.getBoundingClientRect().height ?? 0) > 20;
  });
  await page.keyboard.press('Escape');
  assert.ok(await page.$('article-content-note'));
  const isSeen = () =>
    page.$eval('article-content-note p, article-content-note', (element) =>
      /** @type {HTMLElement} */ (element).innerText.includes('What is shown only'),
    );
  assert.equal(await isSeen(), false);
  await page.locator('article-content-note >>> summary').click();
  await page.waitForFunction(() => document.querySelector('article-content-note[open]'));
  assert.equal(await isSeen(), true);
  assert.equal(
    await page.$$eval('article-skip-link a[href="https://example.org/map/"]', ({length}) => length),
    1,
  );
  await checkNoMarkup(page);
}

/** No markup has come out as text. @param {import('puppeteer-core').Page} page */
async function checkNoMarkup(page) {
  const text = await page.$eval('body', (body) => body.innerText);
  assert.doesNotMatch(text, /<\/?article-|\[\/?[a-z]+_[a-z]+/);
}
