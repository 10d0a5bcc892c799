import { tokens } from './de.tokens.js';
import type { DesignerWords } from './words.js';

const schemes = { light: 'im Hellen', dark: 'im Dunklen' };

const decimals = new Intl.NumberFormat('de-DE', {
  minimumFractionDigits: 2,
});

export const de: DesignerWords = {
  title: 'Farben und Formen anpassen',
  short: 'Gestaltung',
  summary:
    'Die Bausteine sollen aussehen wie Ihre Seite: Farben und Maße einstellen, sehen, ob man alles lesen kann, und das fertige CSS kopieren.',
  settings: 'Einstellen',
  result: 'Ansehen',
  theme: 'Fertiges Aussehen',
  themes: {
    default: 'Schlicht',
    kern: 'Sachliche Kästen, nah an KERN',
    'high-contrast': 'Starker Kontrast',
    newspaper: 'Zeitung',
    sidebar: 'Seitenspalte',
    festive: 'Festlich',
  },
  groups: {
    start: 'Anfangen',
    page: 'Ihre Seite',
    colors: 'Farben',
    type: 'Schrift',
    date: 'Datumsblock',
    card: 'Karte',
    measures: 'Maße und Linien',
  },
  tokens,
  schemes: { light: 'Im Hellen', dark: 'Im Dunklen' },
  pick: (token, scheme) => `Farbe wählen: ${token}, ${schemes[scheme]}`,
  refused: 'Diesen Wert versteht der Browser hier nicht. Er wird weggelassen.',
  boxes: {
    light: 'Auf einer hellen Seite',
    dark: 'Auf einer dunklen Seite',
    forced: 'Mit erzwungenen Farben',
  },
  forcedHelp:
    'Nachgestellt: Wer in Windows ein Kontrastdesign eingeschaltet hat, sieht die eigenen Farben statt Ihrer. Maße und Schriften bleiben.',
  pairs: {
    text: 'Text auf der Seite',
    heading: 'Überschrift in der Karte',
    accent: 'Link (Akzent)',
    muted: 'Text zweiten Ranges',
    warn: 'Warnung',
    day: 'Tag im Datumsblock',
    weekday: 'Wochentag im Datumsblock',
    button: 'Rand der Knöpfe',
    line: 'Trennlinie',
  },
  contrast: {
    heading: 'Kontrast',
    pair: 'Was worauf steht',
    needed: 'Nötig',
    ratio: (number) => `${decimals.format(number)}\u00a0:\u00a01`,
    enough: 'reicht',
    tooLow: 'zu wenig',
    free: 'ist Schmuck',
    allEnough: 'Alles ist zu lesen: Jeder Kontrast reicht.',
    someTooLow: (count) =>
      count === 1
        ? 'Ein Kontrast reicht nicht:'
        : `${count} Kontraste reichen nicht:`,
    warning: (pair, scheme, is, least) =>
      `${pair}, ${schemes[scheme]}: ${is}, nötig sind ${least}.`,
    corrected: (token, scheme, darker, from, to) =>
      `${token}, ${schemes[scheme]}: ${from} ist dort schlecht zu lesen und wird auf ${to} ${darker ? 'abgedunkelt' : 'aufgehellt'}.`,
  },
  site: {
    heading: 'Farben Ihrer Seite übernehmen',
    css: 'CSS Ihrer Seite',
    cssHelp:
      'Den Inhalt der CSS-Datei hier einfügen. Er bleibt in Ihrem Browser, und nichts davon wird geladen.',
    found: (colors) =>
      ['Darin steht keine Farbe.', 'Eine Farbe gefunden.'][colors] ??
      `${colors} Farben gefunden.`,
    times: (count) => (count === 1 ? 'einmal' : `${count}-mal`),
    more: (count) =>
      count === 1 ? 'und eine weitere Stelle' : `und ${count} weitere Stellen`,
    takeAs: (color) => `${color} übernehmen als`,
    take: 'Übernehmen',
    taken: (color, token) => `${token}: ${color}`,
  },
  example: {
    cancelled: 'Offene Werkstatt für Fahrräder',
    usual: 'Abend der Sprachen im Alten Gasometer',
    later: 'Stadtspaziergang am Fluss',
    summary: 'Alle sind eingeladen, der Eintritt ist frei.',
    link: 'So kommen Sie hin',
    place: 'Alter Gasometer',
  },
  export: 'CSS für Ihre Seite',
  exportHelp:
    'In die CSS-Datei Ihrer Seite einfügen. Darin steht nur, was Sie geändert haben.',
  exportWarning:
    'So sollte es nicht auf eine Seite: Nicht alle können es lesen. Im CSS steht, was zu ändern ist.',
  exportTheme: 'Dazu das fertige Aussehen, im Kopf Ihrer Seite',
  nothingChanged: '/* Noch ist nichts geändert. */',
};
