import type { Language } from '../../build/page.js';
import { de } from './de.js';
import { en } from './en.js';
import type { CheckerWords } from './words.js';

export const checkerWords: Record<Language, CheckerWords> = { de, en };
