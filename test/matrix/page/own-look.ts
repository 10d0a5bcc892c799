import { contrast } from './colors.js';
import { call, shownIn, styleOf } from './dom.js';

/** What visitors have set in their browsers; the font is one for machines. */
export interface OwnLook {
  /** Of text, of links and of visited ones, as computed styles have them. */
  readonly colors: readonly string[];
  readonly ground: string;
}

const NOTHING = 'rgba(0, 0, 0, 0)';
/** The smallest letters, beside the visitor's. */
const LEAST = 0.75;
const SLACK = 1;

/** EN 301 549, 11.7: colours and font are the visitor's. */
export function ownLook(section: Element, own: OwnLook): readonly string[] {
  const shown = shownIn(section);
  return [
    ...shown.flatMap((element) => [
      ...grounds(element, own),
      ...drawings(element),
      ...states(element),
      ...textsOf(element).flatMap((text) => [
        ...colors(element, own),
        ...font(text),
      ]),
    ]),
    ...plates(shown),
  ];
}

/** The same for the size of letters, in px. */
export const ownSize = (section: Element, size: number): readonly string[] =>
  shownIn(section)
    .filter((element) => textsOf(element).length)
    .filter((element) => parseFloat(styleOf(element).fontSize) < size * LEAST)
    .map(
      (element) => `letters of ${styleOf(element).fontSize}: ${call(element)}`,
    );

const textsOf = (element: Element): readonly Text[] =>
  [...element.childNodes].filter(
    (node): node is Text => node instanceof Text && node.data.trim() !== '',
  );

function grounds(element: Element, { ground }: OwnLook): readonly string[] {
  const { backgroundColor, backgroundImage } = styleOf(element);
  const own = [ground, NOTHING].includes(backgroundColor);
  return own && backgroundImage === 'none'
    ? []
    : [`another ground: ${backgroundColor} of ${call(element)}`];
}

const colors = (element: Element, own: OwnLook): readonly string[] => {
  const { color } = styleOf(element);
  return own.colors.includes(color) ? [] : [`${color}: ${call(element)}`];
};

/**
 * In the visitor's font, which is one for machines, letters are equally wide;
 * one at the end of a line may have a hyphen.
 */
function font(text: Text): readonly string[] {
  const widths = [...text.data.matchAll(/[a-z]/gi)]
    .map(({ index }) => boxesOf(text, index, index + 1)[0]!.width)
    .sort((one, other) => one - other);
  const [narrow = 0, wide = 0] = [0.25, 0.75].map(
    (part) => widths[Math.floor(widths.length * part)],
  );
  return wide - narrow > SLACK ? [`another font: ${text.data}`] : [];
}

/** Arrows are seen, whatever the colours. */
function drawings(element: Element): readonly string[] {
  if (!element.matches('svg')) return [];
  const ratio = contrast(styleOf(element).stroke, element);
  return ratio < 3 ? [`stroke ${ratio.toFixed(2)}: ${call(element)}`] : [];
}

/** A tick that is drawn as a ground would go with all grounds. */
function states(element: Element): readonly string[] {
  const isOwn =
    element.matches('[type=checkbox]') &&
    styleOf(element).appearance === 'none';
  return isOwn ? [`a state told by colour: ${call(element)}`] : [];
}

/**
 * Firefox puts a plate in the visitor's colour behind each text, as high as
 * the font. One that reaches the line above cuts off what hangs down there.
 */
function plates(shown: readonly Element[]): readonly string[] {
  const lines = shown.flatMap((element) =>
    textsOf(element).flatMap((text) =>
      boxesOf(text).map((box) => ({ box, element })),
    ),
  );
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => other.element !== one.element)
      .filter((other) => overlap(one.box, other.box))
      .map(({ element }) => `${call(element)} lies on ${call(one.element)}`),
  );
}

function boxesOf(text: Text, start = 0, end = text.length): readonly DOMRect[] {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return [...range.getClientRects()];
}

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right - SLACK &&
  other.left < one.right - SLACK &&
  one.top < other.bottom - SLACK &&
  other.top < one.bottom - SLACK;
