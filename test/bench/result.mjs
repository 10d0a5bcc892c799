/** The contender whose goals they are. */
export const OURS = 'aushang';

/** Our row of a table. */
export const rowOf = (rows, name = OURS) =>
  rows?.find((row) => row.name === name);

/** A contender's row for so many items. */
export const visitOf = ({ visits }, count, slowdown = 1, name = OURS) =>
  rowOf(
    visits.find((one) => one.count === count && one.slowdown === slowdown)
      ?.rows,
    name,
  );
