/** Makes small PNG files of pictures of text: few colours, a byte for each pixel instead of three. */
import {crc32, deflateSync, inflateSync} from 'node:zlib';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/**
 * Rewrites a PNG of true colour with a palette: the 256 commonest colours, of which every other takes the nearest.
 *
 * @param {Uint8Array} file Eight bits a channel, not interlaced, as browsers write screenshots.
 * @returns {Buffer}
 * @see https://www.w3.org/TR/png-3/
 */
export function toIndexedPng(file) {
  const {width, height, channels, pixels} = decode(Buffer.from(file));
  return encode(width, height, quantize(pixels, channels));
}

/** @param {Buffer} file */
function decode(file) {
  /** @type {Buffer[]} */
  const data = [];
  let header = file.subarray(0, 0);
  for (let position = signature.length; position < file.length;) {
    const length = file.readUInt32BE(position);
    const type = file.toString('latin1', position + 4, position + 8);
    const content = file.subarray(position + 8, position + 8 + length);
    if (type === 'IHDR') header = content;
    if (type === 'IDAT') data.push(content);
    position += length + 12;
  }
  const channels = {2: 3, 6: 4}[header[9]];
  if (header[8] !== 8 || !channels || header[12] !== 0) throw new Error('Not a PNG of true colour.');
  const width = header.readUInt32BE(0);
  const pixels = unfilter(inflateSync(Buffer.concat(data)), width * channels, channels);
  return {width, height: header.readUInt32BE(4), channels, pixels};
}

/** Takes the prediction of each line back. @param {Buffer} lines @param {number} stride @param {number} step */
function unfilter(lines, stride, step) {
  const height = lines.length / (stride + 1);
  const pixels = Buffer.alloc(height * stride);
  for (let line = 0; line < height; line++) {
    const filter = lines[line * (stride + 1)];
    for (let column = 0; column < stride; column++) {
      const place = line * stride + column;
      const left = column >= step ? pixels[place - step] : 0;
      const above = line > 0 ? pixels[place - stride] : 0;
      const corner = line > 0 && column >= step ? pixels[place - stride - step] : 0;
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
      pixels[place] = lines[line * (stride + 1) + 1 + column] + predicted;
    }
  }
  return pixels;
}

/** @param {number} left @param {number} above @param {number} corner */
function paeth(left, above, corner) {
  const estimate = left + above - corner;
  const toLeft = Math.abs(estimate - left);
  const toAbove = Math.abs(estimate - above);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** @param {Buffer} pixels @param {number} channels @returns {{palette: number[], indexes: Buffer}} */
function quantize(pixels, channels) {
  const colors = new Uint32Array(pixels.length / channels);
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let pixel = 0; pixel < colors.length; pixel++) {
    const color = pixels.readUIntBE(pixel * channels, 3);
    colors[pixel] = color;
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const common = [...counts].sort(([one, few], [other, many]) => many - few || one - other);
  const palette = common.slice(0, 256).map(([color]) => color);
  const indexOf = new Map(common.map(([color]) => [color, nearest(palette, color)]));
  return {palette, indexes: Buffer.from(Array.from(colors, (color) => indexOf.get(color) ?? 0))};
}

/** @param {number[]} palette @param {number} color @returns {number} */
function nearest(palette, color) {
  let best = 0;
  let least = Infinity;
  palette.forEach((candidate, index) => {
    const distance = [16, 8, 0].reduce(
      (sum, shift) => sum + (((candidate >> shift) & 255) - ((color >> shift) & 255)) ** 2,
      0,
    );
    if (distance < least) [least, best] = [distance, index];
  });
  return best;
}

/** @param {number} width @param {number} height @param {{palette: number[], indexes: Buffer}} picture */
function encode(width, height, {palette, indexes}) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]));
  // Lines of palette indexes are not predicted: what is near in the palette is not near in the picture.
  const lines = Buffer.alloc(height * (width + 1));
  for (let line = 0; line < height; line++)
    indexes.copy(lines, line * (width + 1) + 1, line * width, (line + 1) * width);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(lines, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** @param {string} type @param {Buffer} content */
function chunk(type, content) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
