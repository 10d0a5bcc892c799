import { findings } from './en.findings.js';
import type { Words } from './words.js';

export const words: Words = {
  lang: 'en',
  findings,
  levels: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  place: (line, column) => `line ${line}, column ${column}`,
  corsOnApache: 'Apache, in the file .htaccess beside the feed (mod_headers)',
  corsOnNginx: 'nginx, in the “server” block',
  corsInWordPress:
    'WordPress, in the functions.php of the child theme, for its own feeds',
};
