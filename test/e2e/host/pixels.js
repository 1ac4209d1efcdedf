/** Colours of pictures of the page, and how well one is seen on another. */
import {PNG} from 'pngjs';

/** @typedef {[red: number, green: number, blue: number, alpha?: number]} Colour Channels from 0 to 255, alpha to 1. */

/** @param {number[]} colour The luminance, as WCAG 2 defines it. */
function luminance(colour) {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * From 1, the same, to 21, black on white.
 *
 * @param {number[]} one @param {number[]} other
 */
export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/**
 * What a colour that lets some of its background through looks like.
 *
 * @param {number[]} colour @param {number[]} background @param {number} opacity
 */
export const over = (colour, background, opacity) =>
  background.map((value, index) => colour[index] * opacity + value * (1 - opacity));

/** A picture whose points can be asked for. @param {Buffer} file A PNG. */
export function pictureOf(file) {
  const {width, height, data} = PNG.sync.read(file);
  return {
    width,
    height,
    /** The colour of a point. @param {number} x @param {number} y */
    at(x, y) {
      const index = (Math.floor(y) * width + Math.floor(x)) * 4;
      return [data[index], data[index + 1], data[index + 2]];
    },
  };
}

/**
 * How many points around a place differ so much between two pictures that everybody sees it (3:1, WCAG 1.4.11).
 *
 * @param {ReturnType<typeof pictureOf>} before @param {ReturnType<typeof pictureOf>} after
 * @param {number[]} box Left, top, width and height.
 */
export function changedPoints(before, after, [left, top, width, height]) {
  let count = 0;
  for (let y = Math.max(0, top - 8); y < Math.min(before.height, top + height + 8); y++) {
    for (let x = Math.max(0, left - 8); x < Math.min(before.width, left + width + 8); x++)
      if (contrast(before.at(x, y), after.at(x, y)) >= 3) count++;
  }
  return count;
}
