/** WCAG 2.2, 1.4.3 and 1.4.11: of text, and of what isn't text. */
const TEXT = 4.5;
const OTHER = 3;

export type PairName =
  | 'text'
  | 'heading'
  | 'accent'
  | 'muted'
  | 'warn'
  | 'day'
  | 'weekday'
  | 'button'
  | 'line';

/** A colour and what it stands on, as the elements draw them. */
export interface Pair {
  readonly name: PairName;
  readonly selector: string;
  readonly property: string;
  /** How much contrast it needs; nothing if it is an ornament. */
  readonly least?: number;
  /** The token that the library corrects where it can't be read. */
  readonly corrects?: string;
}

const text = (
  name: PairName,
  selector: string,
  more: Partial<Pair> = {},
): Pair => ({ name, selector, property: 'color', least: TEXT, ...more });

export const PAIRS: readonly Pair[] = [
  text('text', '[part=more]'),
  text('heading', '[part=link]'),
  text('accent', '[part=body] a', { corrects: '--aushang-accent' }),
  text('muted', '[part=meta]'),
  text('warn', '[part=status]', { corrects: '--aushang-warn' }),
  text('day', '[part=date-day]'),
  text('weekday', '[part=date-weekday]'),
  {
    name: 'button',
    selector: '[part=more]',
    property: 'border-top-color',
    least: OTHER,
  },
  {
    name: 'line',
    selector: '[part=item]',
    property: 'border-bottom-color',
  },
];
