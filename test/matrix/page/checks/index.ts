import { colors } from './colors.js';
import { dates } from './dates.js';
import { focus } from './focus.js';
import { lists } from './lists.js';
import { direction, languages } from './languages.js';
import { motion } from './motion.js';
import { names } from './names.js';
import { reflow, spacing, zoomed } from './reflow.js';
import { targets } from './targets.js';

/** Looks at one scene, and says what is wrong, a line for each finding. */
export type Check = (section: Element) => readonly string[];

/** What tools don't see. */
export const checks: Readonly<Record<string, Check>> = {
  colors,
  dates,
  direction,
  focus,
  languages,
  lists,
  motion,
  names,
  reflow,
  spacing,
  targets,
  zoomed,
};
