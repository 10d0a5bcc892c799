import { ALL, LEAST, without } from './least.mjs';

/** Whom a page may ask for what. */
export const hosts = [
  { name: 'the least', policy: LEAST },
  { name: 'the least, in a `<meta>`', policy: LEAST, meta: true },
  {
    name: 'the feed’s host is missing',
    policy: without('connect-src'),
    broken: ALL,
    line: { 'connect-src': "'self'" },
  },
  {
    name: 'the images’ host is missing',
    policy: without('img-src'),
    broken: ['images'],
    line: { 'img-src': "'self'" },
  },
  {
    name: 'the script’s host is missing',
    policy: without('script-src'),
    broken: ALL,
    line: { 'script-src': "'self'" },
  },
];
