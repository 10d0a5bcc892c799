import { contrast, differs, hex, isDarker } from './colors.js';
import { type Design, valueOf } from './design.js';
import { type Pair, PAIRS } from './pairs.js';
import { drawnIn, groundsOf } from './stage/box.js';
import type { Stage } from './stage/stage.js';
import type { Theme } from './themes.js';
import { type Scheme, SCHEMES, type Token } from './tokens.js';

/** The contrast of a pair, as it is drawn. */
export interface Reading {
  readonly pair: Pair;
  readonly scheme: Scheme;
  readonly is: number;
}

/** A colour that the library does not show as it was given. */
export interface Correction {
  readonly token: Token;
  readonly scheme: Scheme;
  readonly from: string;
  readonly to: string;
  readonly darker: boolean;
}

interface Drawn {
  readonly color: string;
  readonly grounds: readonly string[];
}

function draw(stage: Stage, pair: Pair, scheme: Scheme): Drawn {
  const box = stage.boxes[scheme];
  const element = drawnIn(box, pair.selector)!;
  const color = getComputedStyle(element).getPropertyValue(pair.property);
  return { color, grounds: groundsOf(element, box) };
}

export const readingsOf = (stage: Stage): readonly Reading[] =>
  PAIRS.flatMap((pair) =>
    SCHEMES.map((scheme) => {
      const { color, grounds } = draw(stage, pair, scheme);
      return { pair, scheme, is: contrast(color, grounds) };
    }),
  );

export const isTooLow = ({ pair, is }: Reading) => is < (pair.least ?? 0);

/** What the library makes of the colours that it corrects. */
export const correctionsOf = (
  stage: Stage,
  design: Design,
  theme: Theme,
  tokens: readonly Token[],
): readonly Correction[] =>
  PAIRS.flatMap((pair) => {
    const token = tokens.find(({ name }) => name === pair.corrects);
    if (!token) return [];
    return SCHEMES.flatMap((scheme) => {
      const { color: to } = draw(stage, pair, scheme);
      const value = valueOf(design, theme, token, scheme);
      // The library's own are chosen so that it works out.
      if (value === token.default) return [];
      const from = stage.resolve(scheme, value);
      if (!differs(from, to)) return [];
      const darker = isDarker(to, from);
      return [{ token, scheme, from: hex([from]), to: hex([to]), darker }];
    });
  });
