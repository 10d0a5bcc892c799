/**
 * The notice that the library comes from, with its two neighbours. Their days
 * are fixed, and nothing else may be published between them.
 */
import { berlinTime } from './calendar.js';
import { organizers } from './organizers.js';

const meeting = `
<p>Wer in der Region mit zugewanderten Menschen arbeitet, kennt oft nur den
eigenen Ausschnitt: den Kurs, die Beratung, das Sprachcafé im eigenen Ort. Beim
Netzwerktreffen Migration saßen am Donnerstag alle an einem Tisch, die sonst
vor allem miteinander telefonieren. Das Ziel stand auf der Einladung in einem
einzigen Satz: „Wir wollen wissen, was die anderen können.“</p>
<p>Den Anfang machte eine Runde ohne Folien. Jede Einrichtung hatte drei
Minuten Zeit, um ein Vorhaben zu nennen, das gelungen ist, und eines, bei dem
sie Hilfe braucht. Auf den Pinnwänden hingen danach mehr gelbe Zettel als
grüne, und genau so war es gedacht: Über das Gelungene redet man ohnehin.</p>
<p>Am meisten gefragt wurde nach Wegen in Ausbildung und Arbeit. Betriebe
suchen Leute, Leute suchen Betriebe, und doch vergehen Monate, bis ein
Abschluss anerkannt ist. Die Gruppe sammelte, was schon vorher möglich ist:
Probearbeiten mit Begleitung, Deutsch im Betrieb, eine feste Ansprechperson
für die ersten hundert Tage.</p>
<p>Ein zweiter Tisch sprach über junge Menschen. Vorgestellt wurde unter anderem
das Projekt Here’n’Now!, das Jugendliche selbst entscheiden lässt, worüber sie
reden und wen sie dazu einladen. „Fragt uns nicht, woher wir kommen“, war auf
einer Karte zu lesen, „fragt uns, was wir hier vorhaben.“ Mehrere Schulen
wollen das Format übernehmen.</p>
<p>Zum Schluss wurde es praktisch. Bis zum nächsten Treffen entsteht eine
gemeinsame Liste aller Sprachmittlerinnen und Sprachmittler, und wer eine
Veranstaltung plant, meldet sie künftig an einer Stelle. So stehen nicht mehr
drei Feste an einem Samstag und keines am nächsten.</p>
<p>Das nächste Netzwerktreffen ist für das Frühjahr geplant. Neue Gesichter sind
willkommen: Eine Mitgliedschaft gibt es nicht, eine E-Mail genügt. Und wer
diesmal nicht dabei sein konnte, bekommt die Zettel abgetippt – die gelben wie
die grünen.</p>`;

const stories = `
<p>Wie erzählt man von einem Umbruch, den man selbst nur vom Küchentisch der
Eltern kennt? An diesem Abend lasen vier Menschen aus drei Generationen aus
ihren Briefen und Tagebüchern vor: von Abschieden auf Bahnsteigen, von der
ersten eigenen Wohnung und von einem Koffer, der nie ganz ausgepackt wurde.</p>
<p>Danach blieb es still, und dann redeten alle. „Ich dachte, das ginge nur mir
so“, sagte eine Zuhörerin. Die Texte werden nun gesammelt; wer einen eigenen
beisteuern möchte, kann das bis zum Jahresende tun.</p>`;

const novemberDays = `
<p>Drei Wochen lang waren Kinos, Bibliotheken und Vereinsräume in der Region
Treffpunkte für alle, die gern miteinander ins Gespräch kommen. Rund 2000 Gäste
haben die zwölfte Ausgabe der Novembertage besucht.</p>
<p>Besonders voll war es immer dann, wenn nach dem Film jemand auf der Bühne
saß, der die Geschichte selbst erlebt hat. Die nächste Ausgabe ist bereits in
Arbeit. Vorschläge für Filme, Bücher und Gäste nehmen die Veranstalter gern
entgegen.</p>`;

export const archive = () => [
  {
    id: 'bewegende-geschichten-2024',
    title: 'Bewegende Geschichten in bewegter Geschichte',
    summary:
      'Vier Menschen aus drei Generationen lesen aus ihren Briefen und ' +
      'Tagebüchern.',
    content_html: stories,
    image: 'buch',
    date_published: berlinTime('2024-11-21', '11:00'),
    authors: [organizers.gasometer],
    tags: ['Lesung', 'Geschichte'],
  },
  {
    id: 'netzwerktreffen-migration-2024',
    title: 'Netzwerktreffen Migration – Austausch zu Integration und Projekten',
    summary:
      'Einen Tag lang saßen alle an einem Tisch, die sonst vor allem ' +
      'miteinander telefonieren.',
    content_html: meeting,
    image: 'netzwerk',
    date_published: berlinTime('2024-11-28', '17:30'),
    date_modified: berlinTime('2024-12-02', '09:15'),
    tags: ['Netzwerk', 'Integration'],
    _event: {
      startDate: '2024-11-28',
      organizer: [organizers.office, organizers.gasometer],
    },
  },
  {
    id: 'novembertage-2024',
    title:
      'Zwölfte Ausgabe der Novembertage: Rund 2000 Gäste bei Kino, Lesungen ' +
      'oder Gesprächsrunden',
    summary: 'Drei Wochen Filme, Bücher und Begegnungen: ein Rückblick.',
    content_html: novemberDays,
    image: 'film',
    date_published: berlinTime('2024-11-29', '14:00'),
    authors: [organizers.gasometer],
    tags: ['Film', 'Rückblick'],
  },
];
