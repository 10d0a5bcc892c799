import { looks } from './looks.mjs';
import { names } from './names.mjs';
import { structure } from './structure.mjs';
import { words } from './words.mjs';

/** What goes wrong in other libraries; each has to turn something red. */
export const faults = [...structure, ...names, ...words, ...looks];
