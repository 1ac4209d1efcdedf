import {expect} from '@open-wc/testing';

/** The luminance of a colour on a background, however both are written (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(color: string, background: string): number {
  const context = document.createElement('canvas').getContext('2d')!;
  for (const layer of [background, color]) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  expect(alpha, 'what is seen of the background').to.equal(255);
  const [r, g, b] = [red!, green!, blue!].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** The contrast of a colour with its background, from 1 to 21. */
export function contrast(color: string, background: string): number {
  const both = [luminance(color, background), luminance(background, background)];
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
}

/** Pages that set their colours and say nothing of a scheme: their background, their text, their links. */
export const pages = [
  ['white', '#fff', '#000', '#0645ad'],
  ['light', '#f6f1e7', '#444', '#8a3324'],
  ['a little transparent', '#fff', 'rgb(0 0 0 / 80%)', '#1a0dab'],
  ['black', '#000', '#fff', '#8ab4f8'],
  ['dark', '#161616', '#ccc', '#8ab4f8'],
  ['blue', '#0b2545', '#eef4ed', '#ffd166'],
] as const;
