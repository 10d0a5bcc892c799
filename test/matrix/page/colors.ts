import { around, styleOf } from './dom.js';

type Rgb = readonly [number, number, number];

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true })!;

/** Colours drawn over each other, whatever notation they have. */
function mix(colors: readonly string[]): Rgb {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1, 1);
  for (const color of colors) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

/** What is painted below an element, outermost first. */
const grounds = (element: Element): readonly string[] =>
  around(element)
    .map((one) => styleOf(one).backgroundColor)
    .reverse();

/** WCAG 2.2, relative luminance. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The contrast of a colour to what it is painted on. */
export function contrast(color: string, on: Element): number {
  const below = grounds(on);
  const [one, other] = [mix(below), mix([...below, color])].map(luminance);
  const [light, dark] = [Math.max(one!, other!), Math.min(one!, other!)];
  return (light + 0.05) / (dark + 0.05);
}
