import type { TokenWords } from './words.js';

export const tokens: Readonly<Record<string, TokenWords>> = {
  '--page-background': {
    name: 'Hintergrund',
    help: 'Die Farbe, auf der die Bausteine stehen.',
  },
  '--page-color': {
    name: 'Schrift',
    help: 'Die Farbe Ihres Textes. Die Bausteine erben sie.',
  },
  '--aushang-accent': {
    name: 'Akzent',
    help: 'Links, Balken am Datum, Fokus. Diese eine Farbe genügt.',
  },
  '--aushang-warn': {
    name: 'Warnung',
    help: 'Abgesagt, verschoben, fehlgeschlagen. Immer steht ein Wort dabei.',
  },
  '--aushang-muted': {
    name: 'Zweiter Rang',
    help: 'Text, der zurücktritt: Daten, Orte, Beschriftungen.',
  },
  '--aushang-line': {
    name: 'Linien',
    help: 'Linien zwischen den Einträgen und um Kästen.',
  },
  '--aushang-line-width': {
    name: 'Stärke der Linien',
    help: 'Zum Beispiel 1px oder 2px.',
  },
  '--aushang-space': {
    name: 'Abstand',
    help: 'Die Einheit aller Abstände, zum Beispiel 1em.',
  },
  '--aushang-radius': {
    name: 'Ecken',
    help: 'Rundung von Karten, Bildern, Knöpfen und Kästen.',
  },
  '--aushang-measure': {
    name: 'Zeilenlänge',
    help: 'So lang wird eine Zeile höchstens.',
  },
  '--aushang-min-height': {
    name: 'Mindesthöhe',
    help: 'Platz, der beim Laden frei bleibt, damit die Seite nicht springt.',
  },
  '--aushang-font': {
    name: 'Schriftart',
    help: 'Ohne Angabe die Ihrer Seite.',
  },
  '--aushang-heading-font': {
    name: 'Schriftart der Überschriften',
    help: 'Ohne Angabe die des Textes.',
  },
  '--aushang-heading-weight': {
    name: 'Stärke der Überschriften',
    help: 'Von 100 (dünn) bis 900 (fett).',
  },
  '--aushang-heading-size': {
    name: 'Größe der Überschriften',
    help: 'Die eines ganzen Artikels wächst mit.',
  },
  '--aushang-date-background': {
    name: 'Grund des Datums',
    help: 'Die Fläche hinter dem Datum.',
  },
  '--aushang-date-color': {
    name: 'Schrift des Datums',
    help: 'Ihr zweiter Rang ist davon abgeleitet.',
  },
  '--aushang-date-width': {
    name: 'Breite des Datums',
    help: 'Wo es neben der Überschrift steht.',
  },
  '--aushang-card-background': {
    name: 'Grund der Karte',
    help: 'Die Fläche eines Eintrags.',
  },
  '--aushang-card-border': {
    name: 'Rand der Karte',
    help: 'Wie in CSS: 1px solid #ccc.',
  },
  '--aushang-card-shadow': {
    name: 'Schatten der Karte',
    help: 'Wie in CSS: 0 1px 4px #0003.',
  },
  '--aushang-card-padding': {
    name: 'Innenabstand der Karte',
    help: 'Platz links und rechts.',
  },
};
