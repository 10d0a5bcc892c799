import { later } from '../../../../src/i18n/de.later.js';
import { attributes } from './attributes.de.js';
import type { ConfiguratorWords } from './words.js';

export const de: ConfiguratorWords = {
  title: 'Baustein einrichten',
  short: 'Konfigurator',
  summary:
    'Wählen Sie, was auf Ihrer Seite stehen soll, sehen Sie es sich an und kopieren Sie die Zeilen, die in Ihre Seite gehören.',
  attributes,
  failure: later.failure,

  settings: 'Einstellen',
  examples: 'Ein Beispiel ausprobieren',
  example: {
    dates: 'Nächste Termine',
    news: 'Neuigkeiten',
    calendar: 'Kalender mit Suche',
    article: 'Ein Artikel',
    neighbours: 'Wege zu den Nachbarn',
    organizers: 'Die Veranstalter',
  },
  element: 'Baustein',
  elements: {
    'event-list': 'Liste von Neuigkeiten und Terminen',
    'event-card': 'Ein Artikel',
    'article-nav': 'Voriger und nächster Artikel',
    'organizer-footer': 'Veranstalter eines Artikels',
  },
  group: {
    content: 'Was zu sehen ist',
    look: 'Wie es aussieht',
    use: 'Was man damit tun kann',
    rest: 'Weiteres',
  },
  set: (group, count) => (count ? `${group} (${count} geändert)` : group),
  standard: (value) => `${value} (Vorgabe)`,
  noFeed:
    'Noch ist nichts zu sehen: Geben Sie die Adresse eines Feeds an, oder probieren Sie ein Beispiel aus.',

  page: 'Ansehen',
  language: 'Sprache der Seite',
  languageHelp:
    'Zum Ausprobieren. Auf Ihrer Seite gilt deren eigenes `lang`, hier ist nichts zu kopieren.',
  plainGerman: 'Deutsch in einfachen Worten',
  direction: 'Schreibrichtung der Seite',
  directions: {
    '': 'wie diese Seite',
    ltr: 'von links nach rechts',
    rtl: 'von rechts nach links',
  },

  snippet: 'Kopieren',
  kind: 'Wohin',
  kinds: {
    module: 'HTML-Seite',
    pinned: 'HTML-Seite, alles geprüft',
    classic: 'ohne type="module"',
    placeholder: 'CMS, das Tags entfernt',
    wordpress: 'WordPress',
    typo3: 'TYPO3',
  },
  kindHelp: {
    module: 'Dorthin, wo es stehen soll. Das Skript genügt einmal je Seite.',
    pinned:
      'Mit Prüfsummen auch für die Teile, die das Skript nachlädt. Die Liste muss in der Seite vor allen Modulen stehen; Browser, die sie nicht kennen, laden die Teile ungeprüft.',
    classic: 'Für Systeme, die `type="module"` entfernen.',
    placeholder:
      'Ein `<div>` überlebt fast jeden Editor; das Skript gehört einmal in die Vorlage der Seite.',
    wordpress:
      'Mit dem Plugin „Aushang“ in den Text, als Block „Shortcode“. Das Skript bringt es mit.',
    typo3:
      'In `Resources/Private/Templates/Aushang.html` der Erweiterung „Aushang“, die das Skript mitbringt.',
  },
  base: 'Wo die Dateien von Aushang liegen',
  baseHelp:
    'Der Ordner auf Ihrem Server, in den Sie `dist/` kopiert haben. Steht die Version darin, ändert sich dort nie etwas, und die Prüfsumme bleibt richtig.',
  link: 'Link, falls der Feed fehlt',
  linkHelp:
    'Steht da, wenn nichts geladen werden kann; ohne Angabe führt er zur Startseite des Feeds.',
  all: (host) => `Alle Neuigkeiten und Termine bei ${host}`,
  policy: 'Content-Security-Policy',
  policyHelp:
    'Hat Ihre Website eine solche Richtlinie, muss sie das hier erlauben. Hat sie keine, ist nichts zu tun.',
  policyImages:
    'Die Server der Bilder sind die, die der Feed jetzt nennt; morgen können es andere sein.',
  address: 'Weitergeben',
  addressLabel: 'Adresse dieser Seite',
  addressHelp:
    'Die Adresse dieser Seite enthält alles, was hier eingestellt ist.',
};
