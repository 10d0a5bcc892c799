import { built } from './built.mjs';
import { faults } from './faults/index.mjs';
import { feeds } from './feeds.mjs';
import { pages } from './pages.mjs';
import { shared } from './shared.mjs';

/** What the test server answers besides the project's files (Koa). */
export const middleware = [built(), faults(), feeds(), pages(), shared()];
