import type { Words } from './words.js';
import { dates } from './de.dates.js';

/** About items and their members. */
export const members = {
  ...dates,

  'not-an-item': () => [
    'Dieser Eintrag wird nicht angezeigt: Er ist kein Objekt.',
    'Schreiben Sie ihn in geschweiften Klammern, mit „id“ und „title“.',
  ],
  'no-id': () => [
    'Dieser Eintrag wird nicht angezeigt: Ihm fehlt „id“.',
    'Geben Sie ihm eine Kennung, die sich nie ändert, am besten seine Adresse.',
  ],
  'same-id': ({ id, first }) => [
    `Dieser Eintrag wird nicht angezeigt: Seine „id“ (${id}) hat schon Eintrag ${first}.`,
    'Jeder Eintrag braucht eine eigene. Bei Terminreihen hilft das Datum am Ende: …#2027-03-08.',
  ],
  'number-id': ({ id }) => [
    `Die „id“ ist eine Zahl (${id}).`,
    'Setzen Sie sie in Anführungszeichen. Große Zahlen werden sonst gerundet.',
  ],
  'no-text': () => [
    'Dieser Eintrag wird nicht angezeigt: Er hat weder Titel noch Text.',
    'Geben Sie ihm einen „title“.',
  ],
  'no-title': () => [
    'Der Eintrag hat keinen Titel; die ersten Wörter des Textes stehen dafür.',
    'Geben Sie ihm einen „title“.',
  ],
  'no-alt': () => [
    'Dem Bild fehlt der Alternativtext.',
    'Beschreiben Sie in "_image": { "alt": "…" }, was darauf zu sehen ist. Ist es nur Schmuck, schreiben Sie "alt": "".',
  ],

  lost: ({ name }) => [
    `„${name}“ lässt sich nicht lesen und wird nicht angezeigt.`,
    'Prüfen Sie, ob dort die richtige Art von Angabe steht: ein Text, eine Zahl oder ein Objekt.',
  ],
  'lost-entry': ({ name, needs }) => [
    `Ein Eintrag in „${name}“ wird nicht angezeigt, weil ihm das Nötigste fehlt.`,
    `Er braucht: ${needs}.`,
  ],
  'too-many': ({ name, most }) => [
    `„${name}“ hat mehr als ${most} Einträge; der Rest wird nicht gelesen.`,
    'Nennen Sie nur die wichtigsten.',
  ],
  'cut-off': ({ name, most }) => [
    `„${name}“ ist zu lang und wird nach ${most} Zeichen abgeschnitten.`,
    'Kürzen Sie den Text.',
  ],
  'loose-type': ({ name, wanted }) => [
    wanted === 'list'
      ? `„${name}“ ist keine Liste.`
      : `„${name}“ ist kein Text.`,
    wanted === 'list'
      ? 'Das wird gelesen. Andere Programme erwarten eckige Klammern.'
      : 'Das wird gelesen. Andere Programme erwarten Anführungszeichen.',
  ],
  'unknown-member': ({ name, meant }) => [
    `„${name}“ ist unbekannt und wird nicht gelesen.`,
    meant
      ? `Ist „${meant}“ gemeint?`
      : 'Eigene Angaben beginnen mit einem Unterstrich.',
  ],
  overridden: ({ name, by }) => [
    `„${name}“ wird nicht gelesen, weil es „${by}“ gibt.`,
    'Eine der beiden Angaben genügt.',
  ],
  'bad-term': ({ name, written, allowed }) => [
    `„${name}“ hat einen unbekannten Wert („${written}“) und wird nicht beachtet.`,
    `Möglich sind: ${allowed}.`,
  ],
  'markup-in-text': ({ name }) => [
    `In „${name}“ stehen HTML-Tags; sie werden als Zeichen angezeigt.`,
    'Schreiben Sie dort reinen Text. HTML gehört in „content_html“.',
  ],
  'entities-in-text': ({ name }) => [
    `In „${name}“ stehen HTML-Zeichen wie &amp;.`,
    'Das wird gelesen. Andere Programme zeigen es, wie es da steht: Schreiben Sie das Zeichen selbst.',
  ],

  'bad-address': ({ name, written }) => [
    `Die Adresse in „${name}“ ist ungültig: „${written}“. Sie wird nicht benutzt.`,
    'Schreiben Sie sie ganz, mit https:// am Anfang.',
  ],
  'bad-scheme': ({ name, written }) => [
    `Die Adresse in „${name}“ führt nicht ins Web: „${written}“. Sie wird nicht benutzt.`,
    'Erlaubt sind https und http.',
  ],
  'relative-address': ({ name, read }) => [
    `Die Adresse in „${name}“ ist unvollständig. Gelesen wird sie als ${read}.`,
    'Schreiben Sie sie ganz, mit https:// am Anfang.',
  ],
  'relative-unknown': ({ name, written }) => [
    `Die Adresse in „${name}“ ist unvollständig: „${written}“. Wo sie beginnt, lässt sich hier nicht sagen.`,
    'Schreiben Sie sie ganz, mit https:// am Anfang.',
  ],
  'insecure-link': ({ name, written }) => [
    `Die Adresse in „${name}“ beginnt mit http: ${written}.`,
    'Wenn es die Seite auch verschlüsselt gibt, nehmen Sie https.',
  ],
  'insecure-image': ({ written }) => [
    `Die Adresse des Bildes beginnt mit http: ${written}. Auf verschlüsselten Seiten wird es nicht geladen.`,
    'Nehmen Sie https.',
  ],
  'foreign-image': ({ written }) => [
    `Das Bild liegt auf einem anderen Server: ${written}. Ohne images="all" wird es nicht geladen.`,
    'Legen Sie es dorthin, wo der Feed liegt. So erfährt kein Dritter, wer die Seite liest.',
  ],

  'html-no-alt': ({ count, address }) => [
    `Im Text fehlt bei ${count === 1 ? 'einem Bild' : `${count} Bildern`} der Alternativtext (${address}).`,
    'Beschreiben Sie im Attribut „alt“, was zu sehen ist. Ist es nur Schmuck, schreiben Sie alt="".',
  ],
  'html-dropped': ({ names }) => [
    `Im Text werden diese Elemente mit ihrem Inhalt entfernt: ${names}.`,
    'Sagen Sie es in Absätzen, Listen und Tabellen.',
  ],
  'html-embeds': ({ names }) => [
    `Im Text werden diese Elemente zu Links: ${names}.`,
    'Das schützt Lesende vor fremden Servern. Ein title sagt, wohin der Link führt.',
  ],
  'html-schemes': ({ names }) => [
    `Im Text führen Adressen nicht ins Web (${names}). Sie werden entfernt.`,
    'Erlaubt sind https, http, mailto, tel, geo und webcal.',
  ],
  'html-relative': ({ count, address }) => [
    `Im Text ${count === 1 ? 'ist eine Adresse' : `sind ${count} Adressen`} unvollständig (${address}).`,
    'Schreiben Sie sie ganz, mit https:// am Anfang.',
  ],
  'html-insecure': ({ count, address }) => [
    `Im Text ${count === 1 ? 'beginnt ein Bild' : `beginnen ${count} Bilder`} mit http (${address}).`,
    'Auf verschlüsselten Seiten werden sie nicht geladen. Nehmen Sie https.',
  ],
  'html-deep': () => [
    'Der Text ist so tief verschachtelt, dass nur seine Wörter angezeigt werden.',
    'Vereinfachen Sie das HTML.',
  ],
} satisfies Partial<Words['findings']>;
