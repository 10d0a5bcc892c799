import { parseArgs, type ParseArgsConfig } from 'node:util';
import { instantOf } from '../dates/event-time.js';
import { parseDate } from '../dates/parse.js';
import { HOME_ZONE, isZone } from '../dates/zones.js';
import { UsageError } from './exit.js';
import type { CliWords } from './words/words.js';

type Options = NonNullable<ParseArgsConfig['options']>;

type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>
>;

/**
 * Arguments by the name of their option, and those without one.
 *
 * @throws UsageError for what isn't known, in node's own words.
 */
export function parse<const T extends Options>(
  args: string[],
  options: T,
): Parsed<T> {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** A day as `2027-03-08`, as the instant of its beginning or its end. */
export function dayOption(
  text: string | undefined,
  end: 'first' | 'last',
  zone: string | undefined,
  words: CliWords,
): number | undefined {
  if (text === undefined) return undefined;
  const date = parseDate(text);
  if (!date || date.timed) throw new UsageError(words.noDay(text));
  const wall = date.wall + (end === 'last' ? 86_400_000 - 1 : 0);
  return instantOf({ ...date, wall, timed: true }, zone ?? HOME_ZONE);
}

/** An IANA name. */
export function zoneOption(
  text: string | undefined,
  words: CliWords,
): string | undefined {
  if (text !== undefined && !isZone(text)) {
    throw new UsageError(words.noZone(text));
  }
  return text;
}

/** An address of the web. */
export function addressOption(
  text: string | undefined,
  words: CliWords,
): string | undefined {
  if (text !== undefined && !(/^https?:/.test(text) && URL.canParse(text))) {
    throw new UsageError(words.noAddress(text));
  }
  return text;
}

/** One of some words. */
export function choiceOption<T extends string>(
  text: string | undefined,
  choices: readonly T[],
  words: CliWords,
): T | undefined {
  if (text === undefined) return undefined;
  const found = choices.find((choice) => choice === text);
  if (!found) throw new UsageError(words.noChoice(text, choices.join(', ')));
  return found;
}

/** A whole number. */
export function numberOption(
  text: string | undefined,
  least: number,
  words: CliWords,
): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text || NaN);
  if (!Number.isInteger(number) || number < least) {
    throw new UsageError(words.noNumber(text));
  }
  return number;
}
