import type { RecipeWords } from './words.js';

export const de: RecipeWords = {
  title: 'Rezepte',
  short: 'Rezepte',
  summary:
    'Zum Kopieren: was Websites am häufigsten brauchen, mit einem Satz dazu, warum es so gemacht ist. Jedes Rezept läuft hier, mit Beispieldaten.',
  once: 'Einmal je Seite',
  onceWhy:
    'Diese Zeile lädt die Bausteine, von Ihrem eigenen Server. Danach kommen beliebig viele auf die Seite. Der Link in jedem Baustein bleibt stehen, wenn etwas nicht geht: Bitte lassen Sie ihn darin. Für WordPress und TYPO3 schreibt der Konfigurator die Zeilen.',
  recipe: {
    card: {
      title: 'Eine Karte auf der Startseite',
      why: 'Ohne `item` zeigt die Karte das Neueste. Als `teaser` ist sie so kurz wie in einer Liste; `heading-level` ist eine Ebene unter der Überschrift, unter der sie steht, damit die Gliederung der Seite stimmt.',
    },
    sidebar: {
      title: 'Eine Seitenspalte',
      why: 'Die Karten richten sich nach der Breite ihrer Spalte, nicht nach der des Fensters: Sie brauchen kein eigenes CSS. `label` gibt der Liste ihre Überschrift, und der Link unten bleibt immer stehen. Noch enger wird es mit dem fertigen Aussehen `themes/sidebar.css`.',
    },
    organizer: {
      title: 'Nur die Termine eines Vereins',
      why: 'Der Name steht so da, wie der Feed ihn schreibt; mehrere trennt ein Komma. Die Liste führt jeden Termin, bei dem der Verein dabei ist, auch neben anderen.',
    },
    feeds: {
      title: 'Zwei Feeds in einer Liste',
      why: 'Mehrere Adressen trennt ein Leerzeichen. Was in beiden steht, kommt einmal, und jeder Eintrag sagt, woher er ist. Fällt eine Quelle aus, stehen die anderen da, und eine Zeile sagt es. Ein Feed kann auch in der Seite selbst liegen, wie hier der zweite: Seine Adresse ist `#` und die `id`.',
    },
    article: {
      title: 'Eine eigene Seite für Artikel',
      why: 'Artikel, Veranstalter und die Wege zu den Nachbarn laden den Feed zusammen nur einmal. `item` ist hier fest; auf Ihrer Seite lassen Sie es weg, wenn deren Adresse im Feed steht, oder setzen ein, was in Ihrer Adresse steht. Listen führen mit `item-url` hierher.',
    },
    print: {
      title: 'Ein Monatsprogramm zum Ausdrucken',
      why: 'Drucken Sie diese Seite: Knöpfe, Suche und Wege fallen weg, Adressen stehen ausgeschrieben da, und keine Karte wird zerschnitten. `limit` ist groß, weil auf Papier niemand „weitere anzeigen“ drücken kann, und die Monate geben dem Programm seine Überschriften.',
    },
  },
};
