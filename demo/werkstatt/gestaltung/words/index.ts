import type { Language } from '../../build/page.js';
import { de } from './de.js';
import { en } from './en.js';
import type { DesignerWords } from './words.js';

export const designerWords: Record<Language, DesignerWords> = { de, en };
