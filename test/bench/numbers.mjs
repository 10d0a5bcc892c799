/** Of some numbers: the middle one, the least and the greatest. */
export function spread(numbers) {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [Math.floor(middle), Math.ceil(middle)];
  return {
    median: (sorted[low] + sorted[high]) / 2,
    min: sorted[0],
    max: sorted.at(-1),
  };
}
