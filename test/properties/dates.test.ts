import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import fc from 'fast-check';
import {formatAge, formatDate, hoursBetween, nextAge, parseDate} from '../../src/text/dates.js';
import {holds} from '../helpers/properties.js';

const ZONES = [
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Europe/London',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Los_Angeles',
  'Pacific/Pago_Pago',
];

/** A day from long ago to far ahead, as its three numbers. */
const day = fc
  .record({
    year: fc.integer({min: 1000, max: 9999}),
    month: fc.integer({min: 1, max: 12}),
    day: fc.integer({min: 1, max: 31}),
  })
  .filter(({year, month, day: date}) => date <= new Date(Date.UTC(year, month, 0)).getUTCDate());

const time = fc.record({hour: fc.integer({min: 0, max: 23}), minute: fc.integer({min: 0, max: 59})});

const two = (value: number) => String(value).padStart(2, '0');
const offset = fc
  .record({
    sign: fc.constantFrom('+', '-'),
    hours: fc.integer({min: 0, max: 14}),
    minutes: fc.constantFrom(0, 30, 45),
  })
  .map(({sign, hours, minutes}) => `${sign}${two(hours)}:${two(minutes)}`);

const written = ({year, month, day: date}: {year: number; month: number; day: number}) =>
  `${year}-${two(month)}-${two(date)}`;

describe('dates wherever the reader is', () => {
  for (const zone of ZONES) {
    describe(zone, () => {
      before(async () => {
        await executeServerCommand('time-zone', zone);
        expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.contain(zone.split('/')[1]);
      });
      after(() => executeServerCommand('time-zone', ''));

      holds(
        'a day is shown as it is written, with a time and an offset too',
        fc.property(
          day,
          time,
          fc.option(fc.oneof(offset, fc.constant('Z'))),
          (date, {hour, minute}, zoned) => {
            for (const value of [
              written(date),
              `${written(date)}T${two(hour)}:${two(minute)}${zoned ?? ''}`,
            ]) {
              const parsed = parseDate(value)!;
              expect(parsed, value).not.to.equal(null);
              const shown = formatDate(parsed, 'en-CA-u-ca-iso8601', 'short');
              expect(shown.replaceAll('/', '-'), value).to.equal(written(date));
            }
          },
        ),
      );

      holds(
        'mere days are as far apart as in the calendar, across changes of the clock',
        fc.property(day, fc.integer({min: 0, max: 2000}), (date, days) => {
          const first = parseDate(written(date))!;
          const later = new Date(first.written + days * 86_400_000);
          fc.pre(later.getUTCFullYear() < 10_000);
          expect(hoursBetween(first, parseDate(later.toISOString().slice(0, 10))!)).to.equal(days * 24);
        }),
      );

      holds(
        'a moment with an offset is the same moment everywhere',
        fc.property(day, time, offset, (date, {hour, minute}, zoned) => {
          const value = `${written(date)}T${two(hour)}:${two(minute)}${zoned}`;
          expect(parseDate(value)!.moment).to.equal(Date.parse(value));
        }),
      );
    });
  }

  holds(
    'nothing but a date is read as one, and nothing is thrown',
    fc.property(fc.oneof(fc.string(), fc.string({unit: 'grapheme'}), fc.webUrl()), (value) => {
      expect(parseDate(value)).to.equal(null);
    }),
  );

  holds(
    'an age is written anew exactly when its words change',
    fc.property(fc.integer({min: 0, max: 40 * 86_400_000}), (age) => {
      const next = nextAge(age);
      expect(next).to.be.greaterThan(age);
      expect(formatAge(next - 1, 'en')).to.equal(formatAge(age, 'en'));
      expect(formatAge(next, 'en')).not.to.equal(formatAge(age, 'en'));
    }),
  );
});
