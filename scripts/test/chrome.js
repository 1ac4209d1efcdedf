import {chromeLauncher} from '@web/test-runner-chrome';
import {browserArguments, findBrowser} from '../browser.js';

/** The browser of the test runner. A launcher serves one run: it does not start again what it has closed. */
export async function launchChrome() {
  const {executablePath, args} = await findBrowser();
  return chromeLauncher({
    launchOptions: {executablePath, args: [...args, ...browserArguments], headless: true},
  });
}
