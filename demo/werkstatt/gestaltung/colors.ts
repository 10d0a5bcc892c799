import {
  blend,
  clampRgb,
  differenceEuclidean,
  formatHex,
  parse,
  wcagContrast,
  wcagLuminance,
} from 'culori';

/** Colours as an engine computes them, drawn over each other, lowest first. */
const paint = (colors: readonly string[]) =>
  clampRgb(blend(colors as [string], 'normal', 'rgb'));

/** WCAG 2.2: from 1 to 21, of a colour and what it is painted on. */
export const contrast = (color: string, grounds: readonly string[]) =>
  wcagContrast(paint([...grounds, color]), paint(grounds));

/** As `<input type="color">` wants it. */
export const hex = (colors: readonly string[]) => formatHex(paint(colors));

const difference = differenceEuclidean('rgb');

/** More than what is rounded on the way. */
export const differs = (one: string, other: string) =>
  difference(paint([one]), paint([other])) > 0.01;

export const isDarker = (one: string, other: string) =>
  wcagLuminance(paint([one])) < wcagLuminance(paint([other]));

export const isSeen = (color: string) => parse(color)?.alpha !== 0;
