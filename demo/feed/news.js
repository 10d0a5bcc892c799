/** What the network reports: the last few weeks. */
import { organizers } from './organizers.js';

const { gaswerk, mill, network, women } = organizers;

export const news = ({ at, base, words }) => [
  {
    id: 'beratung-neue-zeiten',
    title: 'Beratung an fünf Orten: die neuen Zeiten',
    summary:
      'Ab sofort gibt es in jeder Woche an fünf Orten Hilfe bei Anträgen, ' +
      'Briefen und Fragen zum Alltag. Ein Termin ist nicht nötig.',
    content_html: `
<p>Viele haben sich kürzere Wege gewünscht. Deshalb kommt die Beratung jetzt zu
Ihnen: an fünf Orten, in neun Sprachen, immer kostenlos und vertraulich.</p>
<h2>Wann und wo</h2>
<table>
<caption>Offene Beratung, ohne Termin</caption>
<thead><tr><th scope="col">Tag</th><th scope="col">Ort</th>
<th scope="col">Zeit</th></tr></thead>
<tbody>
<tr><th scope="row">Montag</th><td>Werdau, Begegnungshaus Spinnerei</td>
<td>9:00–12:00 Uhr</td></tr>
<tr><th scope="row">Dienstag</th><td>Zwickau, Kulturhaus am Gaswerk</td>
<td>14:00–18:00 Uhr</td></tr>
<tr><th scope="row">Mittwoch</th><td>Crimmitschau, Bibliothek am Mühlgraben</td>
<td>10:00–13:00 Uhr</td></tr>
<tr><th scope="row">Donnerstag</th><td>Meerane, Frauentreff Kornblume</td>
<td>9:00–11:00 Uhr</td></tr>
<tr><th scope="row">Freitag</th><td>Glauchau, Alte Markthalle</td>
<td>13:00–16:00 Uhr</td></tr>
</tbody>
</table>
<h2>Das sollten Sie mitbringen</h2>
<ul>
<li>den Brief, um den es geht, mit Umschlag,</li>
<li>Ihren Ausweis oder Aufenthaltstitel,</li>
<li>wenn Sie möchten: eine Person, der Sie vertrauen.</li>
</ul>
<blockquote><p>„Niemand muss hier beweisen, dass seine Frage wichtig genug
ist.“</p></blockquote>
<p>Wer lieber von zu Hause aus fragt, findet die Online-Sprechstunde unter
<a href="${base}artikel.html?id=behoerdenbriefe-online">„Behördenbriefe
verstehen“</a>.</p>`,
    date_published: at(-1, '09:30'),
    tags: ['Beratung', 'Integration'],
  },
  {
    id: 'foerderaufruf-kleinprojekte',
    title: 'Bis zu 800 Euro für Ihre Idee: Fonds für kleine Projekte geöffnet',
    summary:
      'Ein Erzählabend, ein Turnier, ein Kochkurs: Der Fonds hilft schnell ' +
      'und mit wenig Papier.',
    content_html: `
<p>Gute Ideen scheitern selten am Willen und oft an 300 Euro für Farbe, Bälle
oder eine Saalmiete. Der Fonds für kleine Projekte schließt diese Lücke.
Gefördert wird, was Menschen zusammenbringt, die sich sonst nicht begegnen.</p>
<p>Anträge sind bis ${words(26)} möglich, auch von Gruppen ohne Verein. Über die
Vergabe entscheidet eine Jury aus neun Ehrenamtlichen.</p>`,
    image: 'netzwerk',
    date_published: at(-3, '08:00'),
    date_modified: at(-2, '15:40'),
    tags: ['Förderung', 'Ehrenamt'],
    attachments: [
      {
        url: 'foerderaufruf.pdf',
        title: 'Förderaufruf (PDF)',
      },
    ],
  },
  {
    id: 'tafel-rueckblick',
    title: 'Hundert Gäste, eine Tafel: So war das Essen auf dem Markt',
    summary:
      'Drei Vereine haben gekocht, eine ganze Straße hat abgewaschen. Ein ' +
      'Rückblick in Bildern und Rezepten.',
    content_html: `
<p>Am Ende reichte die Tafel vom Brunnen bis zur Apotheke. Auf den Tischen
standen Linsensuppe, Klöße, Börek und ein Pflaumenkuchen, der als Erstes
ausverkauft war, obwohl er nichts kostete.</p>
<p>Gekocht haben drei Vereine, eingeladen war, wer gerade vorbeikam. „Ich
wollte nur Brot holen“, erzählt ein Nachbar. Er blieb vier Stunden.</p>`,
    image: 'fest',
    date_published: at(-6, '16:20'),
    tags: ['Rückblick', 'Nachbarschaft'],
    authors: [mill, women, gaswerk],
  },
  {
    id: 'sprachmittlung-gesucht',
    title: 'Sprachmittlerinnen und Sprachmittler gesucht',
    summary:
      'Besonders gefragt sind gerade Dari, Tigrinya, Ukrainisch und ' +
      'Gebärdensprache.',
    content_html: `
<p>Beim Elternabend, in der Arztpraxis, auf dem Amt: Manchmal entscheidet ein
einziges Wort. Rund vierzig Ehrenamtliche begleiten solche Gespräche bereits.
Nun sucht das Netzwerk Verstärkung.</p>
<p>Sie bekommen eine Schulung an zwei Samstagen, eine Aufwandsentschädigung und
ein Team, das Sie nach schwierigen Einsätzen nicht allein lässt.</p>`,
    image: 'sprachcafe',
    date_published: at(-11, '10:00'),
    tags: ['Ehrenamt', 'Sprache'],
  },
  {
    id: 'wegweiser-neun-sprachen',
    title: 'Der Wegweiser ist da: neue Ausgabe in neun Sprachen',
    summary: 'Adressen, Wege und Öffnungszeiten im Landkreis auf einen Blick.',
    content_html: `
<p>Wo finde ich eine Kinderärztin, wer hilft beim Wohnungsantrag, welcher Bus
fährt am Sonntag? Der Wegweiser beantwortet die Fragen, die in den ersten
Wochen am häufigsten gestellt werden. Gedruckte Hefte liegen in allen
Bibliotheken aus.</p>`,
    date_published: at(-19, '12:00'),
    date_modified: at(-12, '08:30'),
    tags: ['Integration', 'Beratung'],
    attachments: [
      { url: 'wegweiser.pdf', title: 'Wegweiser, Deutsch (PDF)' },
      {
        url: 'wegweiser-leichte-sprache.pdf',
        title: 'Wegweiser, Leichte Sprache (PDF)',
      },
    ],
    authors: [network],
  },
];
