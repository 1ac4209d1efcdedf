import {expect, fixture} from '@open-wc/testing';
import {emulateMedia, executeServerCommand, sendKeys} from '@web/test-runner-commands';
import '../../src/define/article-date.js';
import type {ArticleDate} from '../../src/elements/date/date.js';
import {accessibilityTree} from '../helpers/accessibility-tree.js';
import {takeWarnings} from '../helpers/console.js';
import {settled} from '../helpers/notes.js';

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

  for (const zone of ['Pacific/Kiritimati', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Pago_Pago']) {
    it(`shows the day that is written to a reader in ${zone}`, async () => {
      await executeServerCommand('time-zone', zone);
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.contain(zone.split('/')[1]);
      for (const value of ['2019-02-06', '2019-02-06T00:05', '2019-02-06T23:55Z'])
        expect(shownIn(await place(`<time datetime="${value}">x</time>`)), value).to.equal(
          'February 6, 2019',
        );
      await executeServerCommand('time-zone', '');
    });
  }

  it('follows what a script writes into its time', async () => {
    const date = await place('<time datetime="2019-02-06">February 6</time>');
    const time = date.querySelector('time')!;
    time.dateTime = '2024-05-01';
    await settled();
    expect(shownIn(date)).to.equal('May 1, 2024');
    time.removeAttribute('datetime');
    time.firstChild!.nodeValue = '2020-03-02';
    await settled();
    expect(shownIn(date)).to.equal('March 2, 2020');
    // Taken along to another place, too.
    const home = date.parentElement!;
    date.remove();
    home.append(date);
    time.dateTime = '2021-01-02';
    await settled();
    expect(shownIn(date)).to.equal('January 2, 2021');
  });

  it('prints the date itself, also while it is fresh', async () => {
    const moment = Date.now() - 3 * 3_600_000;
    const written = `Published <time datetime="${new Date(moment).toISOString().slice(0, 16)}Z">x</time>`;
    const date = await place(written);
    expect(shownIn(date)).to.equal('3 hours ago');
    await emulateMedia({media: 'print'});
    const printed = await accessibilityTree(date.parentElement!);
    await emulateMedia({media: 'screen'});
    const day = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'}).format(moment);
    expect(printed).to.deep.equal(['text "Published"', `text "${day}"`]);
  });

  it('shows one date where a page resets the style of all its elements', async () => {
    for (const reset of ['all: unset', 'all: revert !important', 'display: block']) {
      const date = await place('<time datetime="2019-02-06">x</time>');
      const style = document.createElement('style');
      style.textContent = `* { ${reset}; }`;
      date.before(style);
      expect(date.querySelector('time')!.checkVisibility(), reset).to.equal(false);
    }
  });

  it('uses the calendar and the digits of the language', async () => {
    const written = '<time datetime="2019-05-06">x</time>';
    for (const [language, text] of [
      ['ar-EG', '٦ مايو ٢٠١٩'],
      ['th', '6 พฤษภาคม 2562'],
      ['ja-u-ca-japanese', '令和元年5月6日'],
      ['ar-u-nu-latn-ca-islamic-umalqura', '1 رمضان 1440 هـ'],
    ])
      expect(shownIn(await place(written, `lang="${language!}"`)), language).to.equal(text);
  });

  it('ticks for a week, and only when its text changes (PatternFly timestamp: never)', async () => {
    const {setTimeout: later} = globalThis;
    const {now} = Date;
    let time = now();
    let wake: {act: () => void; at: number} | undefined;
    const date = document.createElement('article-date');
    try {
      Date.now = () => time;
      globalThis.setTimeout = ((act: () => void, delay = 0) => {
        if (delay < 1000) return later(act, delay);
        wake = {act, at: time + delay};
        return 0;
      }) as typeof setTimeout;
      const moment = document.createElement('time');
      moment.dateTime = new Date(time).toISOString();
      date.append(moment);
      document.body.append(date);
      await date.updateComplete;
      const texts = [shownIn(date)];
      while (wake && texts.length < 200) {
        const {act, at} = wake;
        wake = undefined;
        time = at;
        act();
        await date.updateComplete;
        texts.push(shownIn(date));
      }
      expect(texts.slice(0, 3)).to.deep.equal(['now', '1 minute ago', '2 minutes ago']);
      expect(texts.slice(59, 62)).to.deep.equal(['59 minutes ago', '1 hour ago', '2 hours ago']);
      expect(texts[82]).to.equal('23 hours ago');
      expect(texts[83]).to.match(/^\w+ \d+, \d{4}$/);
      expect(texts).to.have.lengthOf(84);
    } finally {
      Date.now = now;
      globalThis.setTimeout = later;
      date.remove();
    }
  });

  it('waits while nobody sees the page, and is right when it is seen again', async () => {
    const date = await place(ago(0));
    const {now} = Date;
    const see = async (hidden: boolean) => {
      Object.defineProperty(document, 'hidden', {configurable: true, value: hidden});
      document.dispatchEvent(new Event('visibilitychange'));
      await date.updateComplete;
      return shownIn(date);
    };
    try {
      Date.now = () => now() + 60_000;
      expect(await see(true)).to.equal('now');
      expect(await see(false)).to.equal('1 minute ago');
    } finally {
      Date.now = now;
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('wakes all dates of a page by one timer', async () => {
    const {setTimeout: later, clearTimeout: forget} = globalThis;
    const running = new Map<number, () => void>();
    const page = document.createElement('div');
    try {
      globalThis.setTimeout = ((act: () => void, delay = 0) => {
        const id = later(act, delay) as unknown as number;
        if (delay > 1000) running.set(id, act);
        return id;
      }) as unknown as typeof setTimeout;
      globalThis.clearTimeout = ((id: number) => {
        running.delete(id);
        forget(id);
      }) as typeof clearTimeout;
      for (const minutes of [5, 50, 500, 50_000]) {
        const date = document.createElement('article-date');
        const moment = document.createElement('time');
        moment.dateTime = new Date(Date.now() - minutes * 60_000 - 2000).toISOString();
        date.append(moment);
        page.append(date);
      }
      document.body.append(page);
      await Promise.all([...page.children].map((date) => (date as ArticleDate).updateComplete));
      expect(running.size).to.equal(1);
      page.remove();
      expect(running.size).to.equal(0);
    } finally {
      globalThis.setTimeout = later;
      globalThis.clearTimeout = forget;
      page.remove();
    }
  });

  it('is exact for readers who prefer that', async () => {
    document.documentElement.dataset.prefersAbsoluteTime = '';
    const date = await place(ago(60_000));
    expect(shownIn(date)).to.match(/\d{4}$/);
    delete document.documentElement.dataset.prefersAbsoluteTime;
    date.requestUpdate();
    await date.updateComplete;
    expect(shownIn(date)).to.equal('1 minute ago');
  });

  it('shows no date twice: not one in a paragraph, and not a second one', async () => {
    const wrapped = await place('<p>Published <time datetime="2019-02-06">Feb 6</time></p>');
    expect(shownIn(wrapped)).to.equal(undefined);
    expect(wrapped.querySelector('time')!.checkVisibility()).to.equal(true);
    expect(takeWarnings()).to.match(/holds no <time>/);
    const two = await place(
      '<time datetime="2019-02-06">a</time> to <time datetime="2019-02-08">Feb 8</time>',
    );
    expect(two.querySelectorAll('time')[1]!.checkVisibility()).to.equal(true);
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
