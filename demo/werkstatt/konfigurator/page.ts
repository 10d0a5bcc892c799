import type { Page } from '../build/page.js';
import { configuratorWords } from './words/index.js';

export const konfigurator: Page = {
  folder: 'konfigurator',
  words: configuratorWords,
};
