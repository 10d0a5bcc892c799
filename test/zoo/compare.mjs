/** Pixels by which a browser may round. */
const SLACK = 1;
const NUMBER = /-?[\d.]+(?:e-\d+)?(px)?/g;
/** Of a colour's numbers, a part: a colour is handed down in 256 steps. */
const COLOR_SLACK = 0.01;

/**
 * Compares what elements look like in two pages, scene by scene.
 *
 * @returns {string[]} a line for each difference
 */
export function compareAll(here, bare) {
  return Object.keys(bare).flatMap((scene) =>
    compareLooks(here[scene], bare[scene]).map((line) => `${scene} | ${line}`),
  );
}

/** As above, for all that stands in one frame. */
export function compareLooks(here, bare) {
  if (here.length !== bare.length) {
    return [`${here.length} elements instead of ${bare.length}`];
  }
  return here.flatMap(({ name, style }, index) => {
    const other = bare[index].style;
    const names = new Set([...Object.keys(style), ...Object.keys(other)]);
    return [...names]
      .filter((property) => !isSame(style[property], other[property]))
      .map(
        (property) =>
          `${name}: ${property} is ${style[property]}, not ${other[property]}`,
      );
  });
}

/** Numbers may differ by a bit, whatever stands around them. */
function isSame(one = '', other = '') {
  if (one === other) return true;
  const [words, otherWords] = [one, other].map((text) => text.split(NUMBER));
  if (words.join('#') !== otherWords.join('#')) return false;
  const [numbers, others] = [one, other].map((text) => text.match(NUMBER));
  return numbers.every((number, index) => {
    const [size, otherSize] = [number, others[index]].map(parseFloat);
    const part = COLOR_SLACK * Math.max(1, Math.abs(otherSize));
    const slack = number.endsWith('px') ? SLACK : part;
    return Math.abs(size - otherSize) <= slack;
  });
}
