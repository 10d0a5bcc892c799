/** Older reports, and one that is nothing but a sentence. */
import { organizers } from './organizers.js';

export const olderNews = ({ at }) => [
  {
    id: 'ehrenamtspreis',
    title: 'Ehrenamtspreis geht an die Fahrradwerkstatt der Spinnerei',
    summary:
      'Mehr als 400 Räder hat das Team wieder auf die Straße gebracht. Jetzt ' +
      'gab es dafür eine Urkunde und einen neuen Montageständer.',
    content_html: `
<p>Dienstags um drei klingelt es zum ersten Mal. Dann steht jemand mit einem
Platten vor der Tür, und eine Stunde später schraubt diese Person schon am Rad
der nächsten. So haben in der Werkstatt der Spinnerei viele angefangen, die
heute zum Team gehören.</p>
<p>Die Jury lobte, „dass hier niemand bedient wird und allen geholfen“. Das
Preisgeld fließt in Kinderräder.</p>`,
    date_published: at(-27, '11:15'),
    authors: [organizers.mill],
    tags: ['Ehrenamt', 'Nachbarschaft'],
  },
  {
    id: 'ausbildung-begleitet',
    title: 'Begleitet in die Ausbildung: zwölf Betriebe machen mit',
    summary:
      'Eine feste Ansprechperson für die ersten hundert Tage: Was klein ' +
      'begann, gibt es nun in vier Städten.',
    content_html: `
<p>Die ersten Wochen im Betrieb sind für alle anstrengend, und doppelt so sehr,
wenn jedes zweite Wort neu ist. Zwölf Betriebe stellen ihren Auszubildenden
deshalb eine Kollegin oder einen Kollegen an die Seite.</p>
<p>Das Ergebnis nach einem Jahr: Von 31 begonnenen Ausbildungen wurden 28
fortgesetzt. Weitere Betriebe können sich jederzeit melden.</p>`,
    image: 'arbeit',
    date_published: at(-41, '09:00'),
    tags: ['Arbeit', 'Integration'],
  },
  {
    id: 'garten-freie-beete',
    title: 'Der Gemeinschaftsgarten hat wieder freie Beete',
    content_text:
      'Drei Hochbeete warten auf neue Gärtnerinnen und Gärtner. ' +
      'Vorkenntnisse braucht es nicht, Gießkannen sind da.',
    image: 'garten',
    date_published: at(-58, '13:45'),
    tags: ['Nachbarschaft'],
  },
];
