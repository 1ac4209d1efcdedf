/** Contrast of the colours of a theme, as WCAG 2.2 counts it. */

type Color = readonly [red: number, green: number, blue: number];

/** Reads the colour that a value of CSS gives here, over a background where it is translucent. */
function colorOf(value: string, background: Color): Color {
  const probe = document.createElement('span');
  probe.style.color = value;
  document.body.append(probe);
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
  context.canvas.width = context.canvas.height = 1;
  context.fillStyle = `rgb(${background.join(' ')})`;
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = getComputedStyle(probe).color;
  context.fillRect(0, 0, 1, 1);
  probe.remove();
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

function luminance(color: Color): number {
  const [red, green, blue] = color.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** @param foreground A value of CSS, which may use the custom properties of the page. */
export function contrast(foreground: string, background: string): number {
  const behind = colorOf(background, [255, 255, 255]);
  const values = [luminance(behind), luminance(colorOf(foreground, behind))];
  return (Math.max(...values) + 0.05) / (Math.min(...values) + 0.05);
}
