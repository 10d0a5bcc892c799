import type { ComplexAttributeConverter } from 'lit';

/** Attributes never throw: what makes no sense means the default. */
type Reads<T> = Pick<ComplexAttributeConverter<T>, 'fromAttribute'>;

/** One of some words, whatever its case; the first is the default. */
export const oneOf = <T extends string>(words: readonly T[]): Reads<T> => ({
  fromAttribute: (value) =>
    words.find((word) => word === value?.toLowerCase()) ?? words[0]!,
});

/** A whole number. */
export const whole = (
  fallback: number,
  least: number,
  most: number,
): Reads<number> => ({
  fromAttribute(value) {
    const number = Number(value || NaN);
    const fits = Number.isInteger(number) && number >= least && number <= most;
    return fits ? number : fallback;
  },
});

/** Words, separated by commas. */
export const words: Reads<readonly string[]> = {
  fromAttribute: (value) =>
    (value ?? '').split(',').flatMap((word) => word.trim() || []),
};

/** Text; a removed attribute is an empty one. */
export const text: Reads<string> = {
  fromAttribute: (value) => value ?? '',
};

/** Whether it is there, as in HTML. */
export const flag: Reads<boolean> = {
  fromAttribute: (value) => value !== null,
};
