import type { Language } from '../../build/page.js';
import { de } from './de.js';
import { en } from './en.js';
import type { ConfiguratorWords } from './words.js';

export const configuratorWords: Record<Language, ConfiguratorWords> = {
  de,
  en,
};
