import { advice } from './en.advice.js';
import type { HelpWords } from './words.js';

export const en: HelpWords = {
  title: 'When something does not work',
  short: 'Help',
  summary: 'By what you see: why it is so, and what to do.',
  first: 'Look here first',
  firstTodo: [
    'Is there a sentence on the page? It says what is wrong, and you find it again below.',
    'Open the browser’s console (F12, “Console”). What comes from Aushang begins with `aushang:`. Look for the line’s words on this page (Ctrl+F).',
    'Is the feed all right? `npx aushang check` names each mistake with its line.',
  ],
  said: 'The page says',
  own: 'The console says',
  browsers: 'The browser says',
  todo: 'What to do',
  advice,
  console: 'What the console says',
  consoleLead:
    'Each line that comes from Aushang, and where it is explained here. `…` stands for an address, a number or a name.',
  line: 'Line',
  symptom: 'Explained under',
};
