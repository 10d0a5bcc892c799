import { gestaltung } from '../gestaltung/page.js';
import { konfigurator } from '../konfigurator/page.js';
import { pruefer } from '../pruefer/page.js';
import { referenz } from '../referenz/pages.js';
import { start } from '../start/page.js';
import type { Page } from './page.js';

/** All pages, the tools in the order of the navigation. */
export const PAGES: readonly Page[] = [
  start,
  konfigurator,
  gestaltung,
  pruefer,
  ...referenz,
];
