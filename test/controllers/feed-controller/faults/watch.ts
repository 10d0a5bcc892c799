import { expect } from 'chai';
import type { FeedError } from '../../../../src/feed/feed-error.js';
import type { AushangErrorEvent } from '../../../../src/page/events.js';
import { warnings } from '../../../helpers/quiet.js';
import { watchUncaught } from '../../../helpers/uncaught.js';
import type { Outcome } from './outcome.js';
import { soon } from './soon.js';

/** Looks after errors, the console and events from now on. */
export function watch(): (outcome: Outcome) => Promise<void> {
  const uncaught = watchUncaught();
  const errors: FeedError[] = [];
  const onError = ({ error }: AushangErrorEvent) =>
    void errors.push(error as FeedError);
  document.addEventListener('aushang-error', onError);
  return async ({ reason, lines, retryAfter }) => {
    await soon(() => warnings.length >= lines);
    expect(await uncaught()).to.deep.equal([]);
    expect(warnings).to.have.length(lines);
    document.removeEventListener('aushang-error', onError);
    if (reason) expect(errors).not.to.be.empty;
    for (const error of errors) {
      expect(error.retryAfter).to.equal(retryAfter);
    }
  };
}

const { timeout } = AbortSignal;

/** Shortens the library's patience, and returns what restores it. */
export function giveUpAfter(milliseconds?: number): () => void {
  AbortSignal.timeout = (own) => timeout.call(AbortSignal, milliseconds ?? own);
  return () => void (AbortSignal.timeout = timeout);
}
