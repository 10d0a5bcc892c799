import type { Failure, State } from '../../../../src/model/feed.js';

/** What an element makes of an address with a fault. */
export interface Outcome {
  readonly state: State;
  /** Why, if it failed. */
  readonly reason?: Failure;
  /** What is listed. */
  readonly titles: readonly string[];
  /** Lines in the console. */
  readonly lines: number;
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter?: number;
  /** Milliseconds after which the library gives up, instead of its own. */
  readonly timeout?: number;
  /** It can't come after a good answer, or is too expensive for twice. */
  readonly once?: boolean;
}

/** Nothing can be shown, for this reason. */
export const failed = (
  reason: Failure,
  more: Partial<Outcome> = {},
): Outcome => ({ state: 'failed', reason, titles: [], lines: 1, ...more });

/** The fault does no harm. */
export const ready = (...titles: readonly string[]): Outcome => ({
  state: 'ready',
  titles,
  lines: 0,
});

/** It is a feed, but there is nothing in it. */
export const nothing: Outcome = { state: 'empty', titles: [], lines: 0 };

/** What `test/server/faults/content.mjs` calls *old* and *good*. */
export const OLD = ['Alt'];
export const GOOD = ['Grüße', 'Zugabe'];

type Engine = 'chromium' | 'firefox' | 'webkit';

const ENGINE: Engine = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';

/** Where engines differ; say why beside it. */
export const byEngine = (outcomes: Record<Engine, Outcome>): Outcome =>
  outcomes[ENGINE];
