import { expect } from 'chai';
import { messages } from '../../../../src/i18n/de.js';
import { later } from '../../../../src/i18n/de.later.js';
import type { Failure } from '../../../../src/model/feed.js';
import { warnings } from '../../../helpers/quiet.js';
import type { Visitor } from '../../../helpers/visitor.js';
import type { Outcome } from './outcome.js';
import { soon } from './soon.js';

/** The state that it is in, and what is listed. */
export function expectShown(
  visitor: Visitor,
  { state, reason, titles }: Outcome,
): void {
  const what = `${visitor.text}, ${warnings.join()}`;
  expect(visitor.element.state, `${reason}, but: ${what}`).to.equal(state);
  expect(visitor.titles).to.deep.equal(titles);
  expect(visitor.showsFallback).to.equal(state === 'failed');
}

/** The sentence for the reason, in all elements, and their own children. */
export async function expectWords(
  visitors: readonly Visitor[],
  reason: Failure,
) {
  for (const visitor of visitors) {
    await soon(() => visitor.buttons.length > 0);
    const { text } = visitor;
    expect(reasonIn(text), warnings.join()).to.equal(reason);
    expect(text)
      .to.contain(messages.failed)
      .and.match(/ Alle$/);
    expect(visitor.buttons).to.deep.equal([later.retry]);
  }
}

/** The reason whose sentence a text has. */
const reasonIn = (text: string): string | undefined =>
  Object.entries(later.failure).find(([, words]) => text.includes(words))?.[0];

/** How old the copy is that is shown. */
export async function expectStaleWords(visitor: Visitor): Promise<void> {
  await soon(() => visitor.buttons.length > 0);
  const words = later.stale(messages.clock('12:00'));
  expect(visitor.text).to.contain(words.replace(/\s/g, ' '));
}
