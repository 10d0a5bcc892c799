/**
 * The same N notices for everyone: news and events by turns, newest first, as
 * a town's feed has them. The numbers are drawn from a seed.
 */
const SEED = 20_261_125;
const SUMMARY_WORDS = 40;
const HOUR = 3_600_000;
const NEWEST = Date.UTC(2026, 10, 20, 15);

const WORDS =
  `Im Kreis treffen sich am Abend viele Gäste und reden über Wege in Arbeit
  Schule Alltag und Vereine Das Büro lädt alle ein die helfen wollen Kinder
  sind gern gesehen Der Eintritt bleibt frei Essen und Musik kommen aus der
  ganzen Region Wer Fragen hat ruft an oder schreibt eine Mail Am Ende gibt es
  Zeit für Gespräche neue Pläne und einen Rundgang durch das Haus`.split(/\s+/);
const KINDS = ['Lesung', 'Konzert', 'Werkstatt', 'Beratung', 'Ausstellung'];
const PLACES = ['Kreishaus', 'Bibliothek', 'Alter Gasometer', 'Spinnerei'];
const CLOCKS = ['09', '14', '18', '19'];

/**
 * @param {number} count
 * @param {number} [changed] - The place of an item whose title is another.
 */
export function makeFeed(count, changed) {
  const random = randomFrom(SEED);
  const items = Array.from({ length: count }, (_, at) => makeItem(at, random));
  if (changed !== undefined) items[changed].title = CHANGED_TITLE;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Landkreis Musterhausen',
    language: 'de',
    items,
  };
}

export const CHANGED_TITLE = 'Neuer Termin für diese Veranstaltung';

function makeItem(at, random) {
  const published = new Date(NEWEST - at * 6 * HOUR);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const words = Array.from({ length: SUMMARY_WORDS }, () => pick(WORDS));
  return {
    id: `n${at}`,
    url: `https://www.landkreis.example/n/${at}`,
    title: `${pick(KINDS)} und ${pick(KINDS)} am Markt, Teil ${at + 1}`,
    summary: `${words.join(' ')}.`,
    date_published: published.toISOString().replace('.000', ''),
    ...(at % 2 && { _event: makeEvent(published, pick) }),
  };
}

/** A fortnight after it was announced. */
function makeEvent(published, pick) {
  const day = new Date(published.getTime() + 14 * 24 * HOUR);
  const date = day.toISOString().slice(0, 10);
  const hour = pick(CLOCKS);
  return {
    startDate: `${date}T${hour}:00:00+01:00`,
    endDate: `${date}T${Number(hour) + 2}:30:00+01:00`,
    location: [{ name: pick(PLACES) }],
  };
}

/** Mulberry32: small, and the same on every machine. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
