import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/**
 * Neighbours in a row or a column that differ. An edge that has moved by a pixel differs along its whole length; the
 * smoothing of an edge, which browsers and machines do a little differently, at single pixels.
 */
const RUN = 8;

/** Single pixels that may differ, of a thousand. */
const SCATTERED = 2;

/**
 * Compares two pictures of a story.
 *
 * @param {Uint8Array} before @param {Uint8Array} after PNG files.
 * @returns {{problem: string, difference?: Buffer} | undefined} What differs, with a picture of it; nothing when they
 *   look the same.
 */
export function comparePictures(before, after) {
  const one = PNG.sync.read(before);
  const other = PNG.sync.read(after);
  const {width, height} = other;
  if (one.width !== width || one.height !== height)
    return {problem: `is ${width} × ${height} pixels, and was ${one.width} × ${one.height}`};
  const difference = new PNG({width, height});
  const count = pixelmatch(one.data, other.data, difference.data, width, height, {
    threshold: 0.15,
    diffMask: true,
  });
  if (count === 0) return undefined;
  /** @param {number} x @param {number} y */
  const differs = (x, y) =>
    difference.data[(y * width + x) * 4 + 3] > 0 && difference.data[(y * width + x) * 4 + 1] === 0;
  const run = Math.max(
    longestRun(height, width, (y, x) => differs(x, y)),
    longestRun(width, height, differs),
  );
  if (run < RUN && count <= (width * height * SCATTERED) / 1000) return undefined;
  return {
    problem: `${count} pixels differ, ${run} of them side by side`,
    difference: PNG.sync.write(difference),
  };
}

/** @param {number} lines @param {number} length @param {(line: number, place: number) => boolean} differs */
function longestRun(lines, length, differs) {
  let longest = 0;
  for (let line = 0; line < lines; line++) {
    let run = 0;
    for (let place = 0; place < length; place++) {
      run = differs(line, place) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}
