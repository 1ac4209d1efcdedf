/** Colours of a theme as the fields of the editor show and change them, and their contrast as WCAG 2.2 counts it. */

export type Scheme = 'light' | 'dark';

type Color = readonly [red: number, green: number, blue: number];

/** What a page is in a scheme. */
interface PageColors {
  paper: string;
  text: string;
}

/** What has been read since the theme changed last. Each reading costs the page its styles, and most are wanted often. */
const known = {colors: new Map<string, Color>(), pages: new Map<Scheme, PageColors>()};

const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
context.canvas.width = context.canvas.height = 1;

/** To be called when the theme or the page’s scheme has changed. */
export function forgetColors(): void {
  known.colors.clear();
  known.pages.clear();
}

/** The colour that a value of CSS gives in a scheme, over a background where it is translucent. */
function colorOf(value: string, scheme: Scheme, background: Color): Color {
  const key = [scheme, ...background, value].join(' ');
  const color = known.colors.get(key) ?? readColor(value, scheme, background);
  known.colors.set(key, color);
  return color;
}

function readColor(value: string, scheme: Scheme, background: Color): Color {
  const probe = document.createElement('span');
  probe.style.colorScheme = scheme;
  probe.style.color = 'CanvasText';
  probe.style.color = value;
  document.body.append(probe);
  context.fillStyle = `rgb(${background.join(' ')})`;
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = getComputedStyle(probe).color;
  context.fillRect(0, 0, 1, 1);
  probe.remove();
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

/** What an `<input type="color">` understands, which knows no system colours and nothing translucent. */
export function hexadecimal(value: string, scheme: Scheme): string {
  const canvas = colorOf('Canvas', scheme, [255, 255, 255]);
  const digits = colorOf(value, scheme, canvas).map((part) => part.toString(16).padStart(2, '0'));
  return `#${digits.join('')}`;
}

/** A value with another colour for one scheme; that of the other scheme stays what it is. */
export function withColor(value: string, scheme: Scheme, color: string): string {
  const [light, dark] = colorsOf(value);
  const [first, second] = scheme === 'light' ? [color, dark] : [light, color];
  return first === second ? first : `light-dark(${first}, ${second})`;
}

/** The colours of `light-dark(…, …)`, or twice the same. */
function colorsOf(value: string): [light: string, dark: string] {
  const inside = /^light-dark\(([^]*)\)$/.exec(value.trim())?.[1];
  if (inside === undefined) return [value, value];
  let depth = 0;
  for (const [index, letter] of [...inside].entries()) {
    if (letter === '(') depth++;
    else if (letter === ')') depth--;
    else if (letter === ',' && depth === 0)
      return [inside.slice(0, index).trim(), inside.slice(index + 1).trim()];
  }
  return [value, value];
}

/** @param foreground A value of CSS, which may use the custom properties of the page. */
export function contrast(foreground: string, background: string, scheme: Scheme): number {
  const behind = colorOf(background, scheme, [255, 255, 255]);
  const values = [luminance(behind), luminance(colorOf(foreground, scheme, behind))];
  return (Math.max(...values) + 0.05) / (Math.min(...values) + 0.05);
}

function luminance(color: Color): number {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** What the page around the sample is in a scheme, whichever it is shown in now. */
export function colorsOfPage(scheme: Scheme): PageColors {
  const colors = known.pages.get(scheme) ?? readPage(scheme);
  known.pages.set(scheme, colors);
  return colors;
}

function readPage(scheme: Scheme): PageColors {
  const root = document.documentElement;
  const before = root.style.colorScheme;
  root.style.colorScheme = scheme;
  const {backgroundColor, color} = getComputedStyle(document.body);
  const paper = backgroundColor === 'rgba(0, 0, 0, 0)' ? 'Canvas' : backgroundColor;
  root.style.colorScheme = before;
  return {paper, text: color};
}
