import {chromeLauncher} from '@web/test-runner-chrome';
import {browserArguments, findBrowser} from '../browser.js';
import {besideEachOther} from './beside-each-other.js';

/**
 * The browser of the test runner: two of them, so that one works while the other loads a page or waits for something. A
 * launcher serves one run: it does not start again what it has closed.
 */
export async function launchChrome() {
  const {executablePath, args} = await findBrowser();
  const launchOptions = {executablePath, args: [...args, ...browserArguments], headless: true};
  return besideEachOther([chromeLauncher({launchOptions}), chromeLauncher({launchOptions})]);
}
