import {formatterOf} from './formatters.js';

/** A date or time as an author writes it, by the calendar and the clock of its place. */
export interface WrittenDate {
  /** Milliseconds since 1970 of that calendar and clock, as if they were those of UTC: for showing what is written. */
  readonly written: number;
  /** The moment itself, in milliseconds since 1970; of a mere date, its beginning where the reader is. */
  readonly moment: number;
  /** Whether a time of day is given. */
  readonly hasTime: boolean;
}

// JavaScript takes the years before 100 for others.
const ISO =
  /^((?!00)\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Reads a date or a time as `<time datetime>` gives it.
 *
 * What is shown is what is written, wherever the reader is: an article of February 6 is not one of February 5 in
 * California, as it becomes when `new Date('2019-02-06')` is shown by the local clock.
 *
 * @param value An ISO 8601 date (`2019-02-06`), or date and time with or without an offset.
 * @returns Null for anything else, also for days and times that do not exist, and for years before 100.
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value
 */
export function parseDate(value: string | null | undefined): WrittenDate | null {
  const [, year, month, day, hour, minute, second, zone] = ISO.exec(value?.trim() ?? '') ?? [];
  if (!year) return null;
  const parts = [year, Number(month) - 1, day, hour ?? 0, minute ?? 0, second ?? 0].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const written = Date.UTC(...parts);
  if (new Date(written).getUTCDate() !== Number(day)) return null;
  // "+01:30" as 130, in which an hour counts a hundred and has sixty minutes.
  const offset = Number(zone?.replace(/[Z:]/i, ''));
  return {
    written,
    moment: zone ? written - (offset - 40 * Math.trunc(offset / 100)) * 60_000 : new Date(...parts).getTime(),
    hasTime: hour !== undefined,
  };
}

/** Writes a date as it was written, in the calendar and the digits of a language. */
export function formatDate(
  {written}: WrittenDate,
  language: string,
  dateStyle: 'full' | 'long' | 'medium' | 'short',
  withTime = false,
): string {
  return formatterOf(Intl.DateTimeFormat, language, {
    dateStyle,
    timeStyle: withTime ? 'short' : undefined,
    timeZone: 'UTC',
  }).format(written);
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

const unitOf = (age: number) => UNITS.find(([, length]) => age >= length);

/**
 * Writes how long ago something was: "3 hours ago". Under a minute it is "now", and so is what lies ahead, because a
 * clock that is slow makes no article one of the future.
 *
 * @param age In milliseconds.
 */
export function formatAge(age: number, language: string): string {
  const [unit, length] = unitOf(age) ?? (['second', Infinity] as const);
  // "Now" instead of "0 seconds ago"; but 25 hours are not "yesterday" when they began two days ago.
  const numeric = unit === 'second' ? 'auto' : 'always';
  // No negative zero, which is "in 0 seconds".
  const passed = 0 - Math.floor(Math.max(age, 0) / length) || 0;
  return formatterOf(Intl.RelativeTimeFormat, language, {numeric}).format(passed, unit);
}

/** The age, in milliseconds, at which `formatAge` writes something else. */
export function nextAge(age: number): number {
  const length = unitOf(age)?.[1] ?? 60_000;
  return (Math.floor(Math.max(age, 0) / length) + 1) * length;
}

/** How many hours a date is later than another; mere dates by the calendar, wherever the reader is. */
export function hoursBetween(earlier: WrittenDate, later: WrittenDate): number {
  const clock = earlier.hasTime && later.hasTime ? 'moment' : 'written';
  return (later[clock] - earlier[clock]) / 3_600_000;
}
