import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define/article-date.js';
import type {ArticleDate} from '../../src/elements/date/date.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {takeWarnings} from '../helpers/console.js';

const place = (content: string, attributes = '') =>
  fixture<ArticleDate>(`<article-date ${attributes}>${content}</article-date>`);

const shownIn = (date: ArticleDate) => date.shadowRoot!.querySelector('[part=date]')?.textContent;

const ago = (milliseconds: number) =>
  `<time datetime="${new Date(Date.now() - milliseconds).toISOString()}">x</time>`;

describe('<article-date>', () => {
  it('shows the date that is written, wherever the reader is', async () => {
    for (const value of [
      '2019-02-06',
      '2019-02-06T00:30:00+14:00',
      '2019-02-06T23:30:00-11:00',
      '2019-02-06T12:00Z',
    ])
      expect(shownIn(await place(`<time datetime="${value}">x</time>`))).to.equal('February 6, 2019');
  });

  it('keeps the words around the date, and is a time for assistive technology', async () => {
    const date = await place('Updated <time datetime="2019-02-06">Feb 6</time>');
    expect(await accessibilityTree(date.parentElement!)).to.include.members([
      'text "Updated"',
      'time',
      '  text "February 6, 2019"',
    ]);
    await expect(date).to.be.accessible();
  });

  it('is relative while fresh, with the exact date in its name and behind a press', async () => {
    const date = await place(ago(3 * 3_600_000 + 5000));
    const button = date.shadowRoot!.querySelector('button')!;
    expect(button.textContent).to.equal('3 hours ago');
    expect(button.getAttribute('aria-label')).to.match(/^3 hours ago, \w+ \d+, \d{4}$/);
    button.focus();
    await sendKeys({press: 'Enter'});
    await date.updateComplete;
    expect(button.textContent).to.match(/^\w+ \d+, \d{4}$/);
    await expect(date).to.be.accessible();
  });

  it('never puts the past into the future', async () => {
    expect(shownIn(await place(ago(-120_000)))).to.equal('now');
    expect(shownIn(await place(ago(59_000)))).to.equal('now');
    expect(shownIn(await place(ago(-5 * 3_600_000)))).to.match(/\d{4}$/);
  });

  it('is exact when it is no longer fresh, or never fresh', async () => {
    expect(shownIn(await place(ago(25 * 3_600_000)))).to.match(/\d{4}$/);
    expect(shownIn(await place(ago(60_000), 'fresh-hours="0"'))).to.match(/\d{4}$/);
  });

  it('uses the style, the calendar and the digits that it is told', async () => {
    const written = '<time datetime="2019-02-06T09:05-08:00">x</time>';
    expect(shownIn(await place(written, 'date-style="short" show-time lang="en-GB"'))).to.equal(
      '06/02/2019, 09:05',
    );
    expect(shownIn(await place(written, 'lang="fa"'))).to.equal('۱۷ بهمن ۱۳۹۷');
  });

  for (const value of ['yesterday', '', '2019-13-45', '2019-02-30', '<b>', '1e9']) {
    it(`leaves "${value}" as it is and warns`, async () => {
      const date = await place('<time>in spring</time>');
      takeWarnings();
      date.querySelector('time')!.setAttribute('datetime', value || 'x');
      date.requestUpdate();
      await date.updateComplete;
      expect(shownIn(date)).to.equal(undefined);
      expect(date.querySelector('time')!.checkVisibility()).to.equal(true);
      expect(takeWarnings()).to.match(/cannot read the date/);
    });
  }
});
