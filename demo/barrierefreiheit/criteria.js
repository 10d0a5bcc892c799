const NO_MEDIA = 'keine Ton- und Filmaufnahmen: Sie werden zu Links';
const NO_FORM = 'keine Eingaben, die gespeichert oder abgeschickt werden';
const NO_GESTURE = 'keine Gesten, kein Ziehen, keine Bewegung des Geräts';
const PAGE = 'Sache der Seite, in der die Bausteine stehen';

/**
 * WCAG 2.2, levels A and AA, all of them: number, name, level, and why it does
 * not apply. The BIK step of a criterion is its number behind a nine.
 *
 * @see https://www.w3.org/TR/WCAG22/
 */
export const CRITERIA = [
  ['1.1.1', 'Nicht-Text-Inhalt', 'A'],
  ['1.2.1', 'Nur Ton, nur Bild', 'A', NO_MEDIA],
  ['1.2.2', 'Untertitel', 'A', NO_MEDIA],
  ['1.2.3', 'Audiodeskription oder Textfassung', 'A', NO_MEDIA],
  ['1.2.4', 'Untertitel (live)', 'AA', NO_MEDIA],
  ['1.2.5', 'Audiodeskription', 'AA', NO_MEDIA],
  ['1.3.1', 'Informationen und Beziehungen', 'A'],
  ['1.3.2', 'Sinnvolle Reihenfolge', 'A'],
  ['1.3.3', 'Sinnesmerkmale', 'A'],
  ['1.3.4', 'Ausrichtung', 'AA'],
  ['1.3.5', 'Zweck von Eingabefeldern', 'AA', NO_FORM],
  ['1.4.1', 'Verwendung von Farbe', 'A'],
  ['1.4.2', 'Ton abschalten', 'A', NO_MEDIA],
  ['1.4.3', 'Kontrast von Text', 'AA'],
  ['1.4.4', 'Text auf 200 % vergrößerbar', 'AA'],
  ['1.4.5', 'Bilder von Text', 'AA', 'die Bausteine zeichnen keine'],
  ['1.4.10', 'Umbruch', 'AA'],
  ['1.4.11', 'Kontrast von Bedienelementen', 'AA'],
  ['1.4.12', 'Textabstände', 'AA'],
  ['1.4.13', 'Inhalt bei Hover oder Fokus', 'AA', 'es gibt keinen'],
  ['2.1.1', 'Tastatur', 'A'],
  ['2.1.2', 'Keine Tastaturfalle', 'A'],
  ['2.1.4', 'Tastenkürzel aus einem Zeichen', 'A', 'es gibt keine'],
  ['2.2.1', 'Zeitbegrenzungen', 'A', 'es gibt keine'],
  ['2.2.2', 'Pausieren, beenden, ausblenden', 'A'],
  ['2.3.1', 'Blitzen', 'A', 'nichts blitzt'],
  ['2.4.1', 'Blöcke umgehen', 'A'],
  ['2.4.2', 'Titel der Seite', 'A', PAGE],
  ['2.4.3', 'Reihenfolge des Fokus', 'A'],
  ['2.4.4', 'Zweck eines Links', 'A'],
  ['2.4.5', 'Verschiedene Wege', 'AA', PAGE],
  ['2.4.6', 'Überschriften und Beschriftungen', 'AA'],
  ['2.4.7', 'Sichtbarer Fokus', 'AA'],
  ['2.4.11', 'Fokus nicht verdeckt', 'AA'],
  ['2.5.1', 'Zeigergesten', 'A', NO_GESTURE],
  ['2.5.2', 'Zeigerabbruch', 'A', 'alles geschieht beim Loslassen'],
  ['2.5.3', 'Beschriftung im Namen', 'A'],
  ['2.5.4', 'Betätigung durch Bewegung', 'A', NO_GESTURE],
  ['2.5.7', 'Ziehbewegungen', 'AA', NO_GESTURE],
  ['2.5.8', 'Größe der Ziele', 'AA'],
  ['3.1.1', 'Sprache', 'A'],
  ['3.1.2', 'Sprache von Teilen', 'AA'],
  ['3.2.1', 'Bei Fokus', 'A'],
  ['3.2.2', 'Bei Eingabe', 'A'],
  ['3.2.3', 'Konsistente Navigation', 'AA', PAGE],
  ['3.2.4', 'Konsistente Bezeichnung', 'AA'],
  ['3.2.6', 'Konsistente Hilfe', 'A', PAGE],
  ['3.3.1', 'Fehlererkennung', 'A'],
  ['3.3.2', 'Beschriftungen', 'A'],
  ['3.3.3', 'Fehlerempfehlung', 'AA'],
  ['3.3.4', 'Fehlervermeidung', 'AA', NO_FORM],
  ['3.3.7', 'Wiederholte Eingabe', 'A', NO_FORM],
  ['3.3.8', 'Authentifizierung', 'AA', NO_FORM],
  ['4.1.2', 'Name, Rolle, Wert', 'A'],
  ['4.1.3', 'Statusmeldungen', 'AA'],
];
