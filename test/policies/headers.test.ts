import { ROWS } from './rows.mjs';
import { tryRows } from './try-rows.js';

tryRows(ROWS.headers);
