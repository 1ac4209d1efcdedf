/**
 * What is kept of repeated measurements. On a shared machine a run is slowed down by others and never sped up, so the
 * lower quartile stands for the work itself; the spread says how much to trust it.
 *
 * @typedef {{value: number, spread: number, runs: number}} Summary
 */

/** @param {number[]} values @returns {Summary} */
export function summarize(values) {
  const sorted = [...values].sort((first, second) => first - second);
  const value = quantile(sorted, 0.25);
  return {value, spread: (quantile(sorted, 0.75) - value) / value, runs: values.length};
}

/** @param {number[]} sorted @param {number} share */
function quantile(sorted, share) {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  return below + (sorted[Math.ceil(place)] - below) * (place % 1);
}
