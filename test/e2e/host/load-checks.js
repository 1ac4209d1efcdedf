import {readdir} from 'node:fs/promises';

/**
 * The checks of the folder `checks`, in the order of their numbers.
 *
 * @returns {Promise<{checks: import('./check.js').Check[], faults: string[]}>} `faults` are the files that do not load.
 */
export async function loadChecks() {
  const folder = new URL('checks/', import.meta.url);
  /** @type {import('./check.js').Check[]} */
  const checks = [];
  /** @type {string[]} */
  const faults = [];
  for (const file of (await readdir(folder)).sort()) {
    if (!file.endsWith('.js')) continue;
    try {
      checks.push(...(await import(new URL(file, folder).href)).checks);
    } catch (error) {
      faults.push(`${file} does not load: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return {checks: checks.sort((one, other) => one.number - other.number), faults};
}
