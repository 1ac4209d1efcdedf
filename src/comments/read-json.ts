import {DEVELOPMENT} from '../internal/development.js';

/** The longest answer about one thread that is read, in bytes, and how much longer one about another thread may be. */
const LONGEST = 65_536;
const EACH = 8_192;

/**
 * Reads an answer as JSON, and gives up as soon as it is too long, whatever its headers say.
 *
 * @param threads How many threads it is about: some systems send whole posts with their numbers.
 * @throws When it is not JSON, or too long.
 */
export async function readJson(response: Response, threads: number): Promise<unknown> {
  if (!/\bjson\b/.test(response.headers.get('Content-Type') ?? ''))
    throw new TypeError(DEVELOPMENT ? 'not JSON' : '');
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let length = 0; ;) {
    const {done, value} = await reader.read();
    if (done) return JSON.parse(text) as unknown;
    length += value.length;
    if (length > LONGEST + threads * EACH) {
      void reader.cancel();
      throw new RangeError(DEVELOPMENT ? 'too long' : '');
    }
    text += decoder.decode(value, {stream: true});
  }
}
