/**
 * What websites forbid in their pages, what then doesn't work, and the line that
 * mends it. The tests try each row as it is and with its line, in every engine;
 * POLICIES.md is written from it (`node test/policies/write.mjs`).
 */
import { headers } from './rows/headers.mjs';
import { hosts } from './rows/hosts.mjs';
import { scripts } from './rows/scripts.mjs';
import { types } from './rows/types.mjs';

export const ROWS = { hosts, scripts, types, headers };

/** A policy as its header has it. */
export const written = (policy) =>
  Object.entries(policy)
    .map((entry) => entry.join(' '))
    .join('; ');
