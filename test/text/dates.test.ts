import {expect} from '@open-wc/testing';
import {formatAge, parseDate} from '../../src/text/dates.js';

describe('dates', () => {
  it('reads dates and times as they are written', () => {
    expect(parseDate('2019-02-06T09:00:00-08:00')).to.deep.equal({
      written: Date.UTC(2019, 1, 6, 9),
      moment: Date.UTC(2019, 1, 6, 17),
      hasTime: true,
    });
    expect(parseDate('2019-02-06')!.moment).to.equal(new Date(2019, 1, 6).getTime());
    expect(parseDate(' 2019-02-06 09:00Z ')!.moment).to.equal(Date.UTC(2019, 1, 6, 9));
  });

  it('refuses what is no date', () => {
    for (const value of [
      '',
      null,
      undefined,
      '2019',
      '2019-2-6',
      '2019-02-30',
      '2019-02-06T25:00',
      'now',
      '2019-02-06x',
    ])
      expect(parseDate(value)).to.equal(null);
  });

  it('writes ages without rounding up, in words of the language', () => {
    const hour = 3_600_000;
    const ages = [-hour, 0, 59_999, 60_000, hour - 1, 2 * hour - 1, 24 * hour, 47 * hour].map((age) =>
      formatAge(age, 'en'),
    );
    expect(ages).to.deep.equal([
      'now',
      'now',
      'now',
      '1 minute ago',
      '59 minutes ago',
      '1 hour ago',
      'yesterday',
      'yesterday',
    ]);
    expect(formatAge(2 * hour, 'de')).to.equal('vor 2 Stunden');
  });
});
