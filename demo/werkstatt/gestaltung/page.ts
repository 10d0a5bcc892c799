import type { Page } from '../build/page.js';
import { designerWords } from './words/index.js';

export const gestaltung: Page = {
  folder: 'gestaltung',
  words: designerWords,
};
