/** Whether two lists have the same things in the same order. */
export const sameList = <T>(some: readonly T[], others: readonly T[]) =>
  some.length === others.length &&
  some.every((one, index) => one === others[index]);
