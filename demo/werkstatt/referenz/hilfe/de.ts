import { advice } from './de.advice.js';
import type { HelpWords } from './words.js';

export const de: HelpWords = {
  title: 'Wenn etwas nicht geht',
  short: 'Hilfe',
  summary:
    'Nach dem sortiert, was Sie sehen: woran es liegt und was zu tun ist.',
  first: 'Zuerst nachsehen',
  firstTodo: [
    'Steht auf der Seite ein Satz? Er sagt, was los ist, und unten steht er wieder.',
    'Öffnen Sie die Konsole des Browsers (F12, „Konsole“). Was von Aushang kommt, beginnt mit `aushang:`. Suchen Sie die Wörter der Zeile auf dieser Seite (Strg+F).',
    'Ist der Feed in Ordnung? `npx aushang check` nennt jeden Fehler mit seiner Zeile.',
  ],
  said: 'Auf der Seite steht',
  own: 'In der Konsole steht',
  browsers: 'Der Browser meldet',
  todo: 'Was zu tun ist',
  advice,
  console: 'Was die Konsole sagt',
  consoleLead:
    'Jede Zeile, die von Aushang kommt, und wo sie hier erklärt ist. `…` steht für eine Adresse, eine Zahl oder einen Namen.',
  line: 'Zeile',
  symptom: 'Erklärt unter',
};
