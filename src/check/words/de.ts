import { findings } from './de.findings.js';
import type { Words } from './words.js';

export const words: Words = {
  lang: 'de',
  findings,
  levels: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
  place: (line, column) => `Zeile ${line}, Spalte ${column}`,
  corsOnApache: 'Apache, in der Datei .htaccess neben dem Feed (mod_headers)',
  corsOnNginx: 'nginx, im Block „server“',
  corsInWordPress:
    'WordPress, in der functions.php des Child-Themes, für die eigenen Feeds',
};
