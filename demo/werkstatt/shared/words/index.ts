import type { Language } from '../../build/page.js';
import { de } from './de.js';
import { en } from './en.js';
import type { SharedWords } from './words.js';

export const sharedWords: Record<Language, SharedWords> = { de, en };
