import { CHUNKED, LEAST } from './least.mjs';

const NONCE = "'nonce-bm9uY2U'";

/** Which scripts may run, and no styles at all. */
export const scripts = [
  {
    name: 'no styles',
    policy: {
      ...LEAST,
      'style-src': "'none'",
      'style-src-elem': "'none'",
      'style-src-attr': "'none'",
    },
  },
  {
    name: 'a nonce',
    policy: { ...LEAST, 'script-src': NONCE },
    tag: 'nonce',
  },
  {
    name: 'a nonce and what it loads',
    policy: { ...LEAST, 'script-src': `${NONCE} 'strict-dynamic'` },
    tag: 'nonce',
  },
  {
    name: 'the hash of `aushang.js`',
    policy: { ...LEAST, 'script-src': "'{hash}'" },
    tag: 'integrity',
    broken: CHUNKED,
    line: { 'script-src': "'{hash}' {origin}/built/chunks/" },
  },
];
