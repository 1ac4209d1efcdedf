/**
 * Reads a length of time: ISO 8601 as in `PT1H20M`, or `1:20:00`, `3:20` as players show it.
 *
 * @returns Seconds, or null for anything else, and for none.
 * @see https://www.iso.org/iso-8601-date-and-time-format.html
 */
export function secondsOf(text: string): number | null {
  const value = text.trim();
  const [whole, ...parts] =
    /^PT(?:(\d{1,4})H)?(?:(\d{1,4})M)?(?:(\d{1,5})(?:\.\d+)?S)?$/i.exec(value) ??
    /^(?:(\d{1,3}):)?(\d{1,3}):(\d\d)$/.exec(value) ??
    [];
  if (!whole) return null;
  const [hours, minutes, seconds] = parts.map((part) => Number(part ?? 0)) as [number, number, number];
  return hours * 3600 + minutes * 60 + seconds || null;
}

/** Writes a length of time in words of the language, to the minute: "1 hour, 20 minutes". Short ones are in seconds. */
export function formatDuration(seconds: number, language: string): string {
  const minutes = Math.round(seconds / 60);
  const parts: [number, string][] =
    seconds < 60
      ? [[seconds, 'second']]
      : [
          [Math.floor(minutes / 60), 'hour'],
          [minutes % 60, 'minute'],
        ];
  const words = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) =>
      new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay: 'long'}).format(count),
    );
  return new Intl.ListFormat(language, {type: 'unit'}).format(words);
}
