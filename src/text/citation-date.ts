import type {CitationDate} from './citation-record.js';

/**
 * Reads a date of a citation: a year, a year and a month, or a day, in figures and in that order, as ISO 8601, COinS,
 * RIS and schema.org write it. What follows the day, such as a time, is left out.
 *
 * @returns Undefined for words, for a range, and for figures that are no date: nothing is guessed.
 * @see https://www.iso.org/iso-8601-date-and-time-format.html
 */
export function parseCitationDate(text: string): CitationDate | undefined {
  const match = /^\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?:T.*)?)?)?\s*\/*\s*$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match.map((part: string | undefined) =>
    part === undefined ? 0 : Number(part),
  );
  if (!year || !month || month > 12) return year && match[2] === undefined ? {year} : undefined;
  if (match[3] === undefined) return {year, month};
  return day! >= 1 && day! <= 31 ? {year, month, day: day!} : undefined;
}

/** Writes a date as ISO 8601 does, with another sign between the parts where a format wants that. */
export function citationDateText({year, month, day}: CitationDate, separator = '-'): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  return parts.join(separator);
}
