import type { Language } from '../../build/page.js';
import { de } from './de.js';
import { en } from './en.js';
import type { ReferenceWords } from './words.js';

export const referenceWords: Record<Language, ReferenceWords> = { de, en };
