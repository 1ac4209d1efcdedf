import {expect} from '@open-wc/testing';
import {formatAge, hoursBetween, nextAge, parseDate} from '../../src/text/dates.js';

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
      '2019-02-06T24:00',
      '2019-02-06T23:60',
      '2019-02-06T23:59:60',
      // JavaScript takes years before 100 for those of the twentieth century.
      '0079-08-24',
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
      '1 day ago',
      '1 day ago',
    ]);
    expect(formatAge(2 * hour, 'de')).to.equal('vor 2 Stunden');
    // PatternFly timestamp: in English whatever the language.
    expect(formatAge(59_999, 'de')).to.equal('jetzt');
  });

  it('know when an age is written otherwise, and not before', () => {
    const hour = 3_600_000;
    for (const age of [
      -hour,
      0,
      1,
      59_999,
      60_000,
      90_000,
      hour - 1,
      hour,
      5.5 * hour,
      24 * hour,
      100 * hour,
    ]) {
      const next = nextAge(age);
      expect(next).to.be.greaterThan(age);
      expect(formatAge(next - 1, 'en')).to.equal(formatAge(age, 'en'));
      expect(formatAge(next, 'en')).to.not.equal(formatAge(age, 'en'));
    }
  });

  it('compares days by the calendar and times by the clock', () => {
    const between = (earlier: string, later: string) => hoursBetween(parseDate(earlier)!, parseDate(later)!);
    // In many zones one of these days has 23 or 25 hours.
    expect(between('2019-03-10', '2019-03-11')).to.equal(24);
    expect(between('2019-11-03', '2019-11-04')).to.equal(24);
    expect(between('2019-02-06T23:00-08:00', '2019-02-07T07:30Z')).to.equal(0.5);
    expect(between('2019-02-06', '2019-02-06T18:00Z')).to.equal(18);
    expect(between('2019-02-06', '2019-01-06')).to.be.lessThan(0);
  });
});
