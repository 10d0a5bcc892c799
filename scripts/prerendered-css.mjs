/** Writes `dist/prerendered.css`, for what `aushang prerender` writes. */
import fs from 'node:fs';
import { prerenderedCss } from '../dist/modules/cli/prerender/styles.js';

fs.writeFileSync('dist/prerendered.css', prerenderedCss());
