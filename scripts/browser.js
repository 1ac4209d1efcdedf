/** Finds the Chromium that tests, benchmarks and pictures run in. */
import {existsSync} from 'node:fs';
import {platform} from 'node:os';

/** Quiet on a closed network; no sandbox, because containers run as root. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

/** @type {Record<string, string[]>} */
const installed = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap(
    (name) => (process.env.PATH ?? '').split(':').map((folder) => `${folder}/${name}`),
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap(
    (path) => programFiles.filter(Boolean).map((folder) => `${folder}\\${path}`),
  ),
};

/**
 * An installed Chrome, Chromium or Edge (`CHROME_PATH` first), else the headless Chromium of `@sparticuz/chromium`.
 * Throws an error that says what to install when there is neither.
 *
 * @returns {Promise<{executablePath: string, args: string[]}>}
 */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (existsSync(chosen)) return {executablePath: chosen, args: []};
    fail(`CHROME_PATH names no file: ${chosen}`);
  }
  const found = (installed[platform()] ?? []).find((path) => existsSync(path));
  if (found) return {executablePath: found, args: []};
  if (platform() === 'linux' && process.arch === 'x64') {
    const {default: chromium} = await import('@sparticuz/chromium');
    // Not with its own arguments, which turn off some of what is tested, such as the same-origin policy.
    return {executablePath: await chromium.executablePath(), args: ['--no-zygote']};
  }
  return fail('No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH.');
}

/** @param {string} reason @returns {never} */
function fail(reason) {
  throw new Error(reason);
}
