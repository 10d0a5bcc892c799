/** How much a date says. */
export type DateStyle =
  /** Donnerstag, 28. November 2024 */
  | 'full'
  /** Do., 28. November 2024 */
  | 'weekday'
  /** 28. November 2024 */
  | 'long'
  /** November 2024 */
  | 'month'
  /** 28. November */
  | 'day'
  /** 18:00 */
  | 'time';

/** The three lines of the date block. */
export interface DateBlock {
  readonly weekday: string;
  /** Day and short month, in the language's order. */
  readonly day: string;
  readonly year: string;
}

/**
 * Dates as words. All take wall clocks (milliseconds, as if UTC): what a zone
 * makes of an instant is decided before.
 */
export interface DateWords {
  /** A day or a time of day. */
  inWords(wall: number, style: DateStyle): string;
  block(wall: number): DateBlock;
  /** Two days as one phrase: *6.–8. März 2026*. */
  span(from: number, to: number): string;
  /** *Heute* for 0, *Morgen* for 1, as a sentence begins. */
  near(days: number): string;
}
