/** Park and Miller's generator: the same numbers in every run, in `[0, 1)`. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Colours that anybody may choose, the extremes first. */
export function randomColors(count: number, seed: number): readonly string[] {
  const next = numbers(seed);
  const channel = () => Math.floor(next() * 256);
  const extremes = [
    '#000',
    '#fff',
    '#f00',
    '#0f0',
    '#00f',
    '#ff0',
    '#0ff',
    '#f0f',
    '#808080',
    'rgb(255 255 0 / 0.2)',
  ];
  const others = Array.from(
    { length: count - extremes.length },
    () => `rgb(${channel()}, ${channel()}, ${channel()})`,
  );
  return [...extremes, ...others];
}
