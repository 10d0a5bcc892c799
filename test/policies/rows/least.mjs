import { FEATURES } from '../features.mjs';

export const ALL = Object.keys(FEATURES);
/** What needs no chunk. */
const CHUNKLESS = ['list', 'styles', 'images'];
export const CHUNKED = ALL.filter((feature) => !CHUNKLESS.includes(feature));

/** The least that all needs, where nothing else is allowed. */
export const LEAST = {
  'default-src': "'none'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self'",
};

export const without = (name) =>
  Object.fromEntries(Object.entries(LEAST).filter(([key]) => key !== name));
