import { register } from './register.js';

/** For TypeScript, which learns the tags' names from them. */
export type * from './index.js';

// The script tag's whole effect: the four tags are known.
register();
