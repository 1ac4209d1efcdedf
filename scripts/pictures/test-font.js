/**
 * A font in which every character is the same bar, half as wide as it is high, so that a picture shows where text
 * stands and how it breaks, and is the same on machines with other fonts. It is made here, because a font that is
 * shipped would have to be a file that nobody can read.
 *
 * @see https://learn.microsoft.com/typography/opentype/spec/
 */

const UNITS = 1000;
const ADVANCE = 500;
const ASCENT = 800;
const DESCENT = 200;

/** Glyphs: none and blank, a blank, and the bar. */
const bar = [60, 0, 440, 560];

/** Characters that leave paper white. */
const blanks = [0x20, 0xa0, 0x2009, 0x200a, 0x202f, 0x3000];

/** @returns {Buffer} A TrueType font. */
export function makeTestFont() {
  const glyph = barGlyph();
  /** @type {Record<string, Buffer>} In the order of their tags, as the format wants it. */
  const tables = {
    'OS/2': words(
      [3, ADVANCE, 400, 5, 0, ...Array(10).fill(100), 0, ...Array(5).fill(0)],
      [0, 0, 0, 0, 0, 0, 0x40, 0x20, 0xffff],
      [ASCENT, -DESCENT, 0, ASCENT, DESCENT, 0, 0, 0, 0, 560, 700, 0, 0x20, 0],
    ),
    cmap: characterMap(),
    glyf: glyph,
    head: words(
      [1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0x0b, UNITS, 0, 0, 0, 0, 0, 0, 0, 0],
      [0, 0, ADVANCE, UNITS, 0, 8, 2, 1, 0],
    ),
    hhea: words([1, 0, ASCENT, -DESCENT, 0, ADVANCE, 0, 0, ADVANCE, 1, 0, 0, 0, 0, 0, 0, 0, 3]),
    hmtx: words([ADVANCE, 0, ADVANCE, 0, ADVANCE, bar[0]]),
    loca: words([0, 0, 0, 0, 0, 0, 0, glyph.length]),
    maxp: words([1, 0, 3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]),
    name: nameTable('Test bars'),
    post: words([3, 0, 0, 0, -100, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  };
  return join(tables);
}

/** One contour of four points on the curve, with coordinates relative to the point before. */
function barGlyph() {
  const [left, bottom, right, top] = bar;
  const header = words([1, left, bottom, right, top, 3, 0]);
  const flags = Buffer.from([1, 1, 1, 1]);
  const across = words([left, 0, right - left, 0]);
  const up = words([bottom, top - bottom, 0, bottom - top]);
  return Buffer.concat([header, flags, across, up]);
}

/** Format 12: groups of characters that follow each other; every character but the blanks has a group to itself. */
function characterMap() {
  /** @type {number[]} */
  const groups = [];
  for (let code = 0x20; code < 0x10000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    groups.push(code, code, blanks.includes(code) ? 1 : 2);
  }
  const body = Buffer.alloc(groups.length * 4);
  groups.forEach((value, index) => body.writeUInt32BE(value, index * 4));
  const length = 16 + body.length;
  const header = Buffer.alloc(28);
  // One table, for Windows with all of Unicode.
  header.writeUInt16BE(1, 2);
  header.writeUInt16BE(3, 4);
  header.writeUInt16BE(10, 6);
  header.writeUInt32BE(12, 8);
  header.writeUInt16BE(12, 12);
  header.writeUInt32BE(length, 16);
  header.writeUInt32BE(groups.length / 3, 24);
  return Buffer.concat([header, body]);
}

/** @param {string} name */
function nameTable(name) {
  const text = Buffer.from(name, 'utf16le').swap16();
  const ids = [1, 2, 4, 6];
  const records = ids.flatMap((id) => [3, 1, 0x409, id, text.length, 0]);
  return Buffer.concat([words([0, ids.length, 6 + ids.length * 12, ...records]), text]);
}

/** Numbers of 16 bits, signed or not. @param {...number[]} lists */
function words(...lists) {
  const values = lists.flat();
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => buffer.writeUInt16BE(value & 0xffff, index * 2));
  return buffer;
}

/** @param {Record<string, Buffer>} tables */
function join(tables) {
  const entries = Object.entries(tables);
  const count = entries.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const header = Buffer.alloc(12 + count * 16);
  header.writeUInt32BE(0x00010000, 0);
  [count, power * 16, Math.log2(power), (count - power) * 16].forEach((value, index) =>
    header.writeUInt16BE(value, 4 + index * 2),
  );
  let offset = header.length;
  const bodies = entries.map(([tag, body], index) => {
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    const place = 12 + index * 16;
    header.write(tag, place, 'latin1');
    header.writeUInt32BE(checksum(padded), place + 4);
    header.writeUInt32BE(offset, place + 8);
    header.writeUInt32BE(body.length, place + 12);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([header, ...bodies]);
}

/** @param {Buffer} body */
function checksum(body) {
  let sum = 0;
  for (let place = 0; place < body.length; place += 4) sum = (sum + body.readUInt32BE(place)) >>> 0;
  return sum;
}
