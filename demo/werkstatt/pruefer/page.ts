import type { Page } from '../build/page.js';
import { checkerWords } from './words/index.js';

export const pruefer: Page = { folder: 'pruefer', words: checkerWords };
