import type { CompleteMessages } from './messages.js';
import { plural } from './plural.js';

const count = plural('ro');
const digits = (value: number): string => count(value, { other: '#' });

/** From 20 on, *de* stands between the number and the noun. */
const items = { one: '# anunț', few: '# anunțuri', other: '# de anunțuri' };

/** Romanian. */
export const messages: CompleteMessages = {
  lang: 'ro',
  dir: 'ltr',

  comma: ', ',
  clock: (time) => `ora\u00a0${time}`,
  clockRange: (from, to) => `orele\u00a0${from}–${to}`,
  overnight: (from, to) => `orele\u00a0${from} – ${to} (ziua următoare)`,
  to: ' până la ',
  runsUntil: (date) => `În desfășurare până ${date}`,
  formerDate: 'data anterioară:',

  status: {
    EventCancelled: 'Anulat',
    EventPostponed: 'Amânat',
    EventRescheduled: 'Reprogramat',
    EventMovedOnline: 'Acum online',
  },
  newDateFollows: 'Amânat (noua dată va fi anunțată)',
  rescheduled: (to, from) => `Reprogramat: ${to} (în loc de: ${from})`,
  online: 'Online',
  untitled: 'Fără titlu',
  newTab: '(se deschide într-o filă nouă)',

  more: (number) => `Afișează încă ${count(number, items)}`,
  loading: 'Se încarcă…',
  empty: 'Momentan nu este nimic nou aici.',
  failed: 'Conținutul nu este accesibil momentan.',

  later: {
    organizers: 'Organizator',
    free: 'Intrare liberă',
    register: 'Înscriere',
    attachments: 'Fișiere atașate',
    tags: 'Teme',
    updated: (date) => `Actualizat la ${date}`,
    embed: (host) => `Conținut extern pe ${host}`,

    addEvent: 'Adaugă în calendar',
    changeEvent: 'Actualizează în calendar',
    eventSaved:
      'Fișierul de calendar a fost salvat. Deschideți-l pentru a adăuga evenimentul.',
    eventNotSaved: 'Nu a funcționat. Vă rugăm să încercați din nou.',
    subscribe: 'Abonare la toate evenimentele',
    share: 'Distribuie',
    copyLink: 'Copiază linkul',
    copied: 'Linkul a fost copiat.',
    notCopied: (address) => `Linkul de copiat: ${address}`,

    neighbours: 'Alte articole',
    previous: 'Articolul anterior',
    next: 'Articolul următor',

    back: 'Înapoi la listă',
    gone: 'Acest anunț nu mai este în listă.',

    running: 'În desfășurare',
    coming: 'În curând',
    undated: 'Fără dată',

    search: 'Căutare',
    searchIn: (label) => `Căutare în: ${label}`,
    filters: (number) => (number ? `Filtre (${number})` : 'Filtre'),
    organizerFilter: 'Organizatori',
    moreOptions: (number) => count(number, { other: 'încă #' }),
    chosen: 'Filtre alese',
    remove: (name) => `Elimină ${name}`,
    reset: 'Resetează tot',
    found: (number) =>
      count(number, {
        one: '# anunț găsit',
        few: '# anunțuri găsite',
        other: '# de anunțuri găsite',
      }),
    notFound: 'Nu s-a găsit nimic.',

    moreShown: (added, shown, total) =>
      `încă ${count(added, items)}, ${digits(shown)} din ${digits(total)}`,
    loaded: 'Conținutul a fost încărcat.',
    ready: (number) => `S-au încărcat: ${count(number, items)}`,
    failure: {
      unreachable:
        'Sursa nu răspunde. Vă rugăm să încercați din nou peste câteva minute.',
      'not-allowed': 'Sursa nu permite acestui site să îi afișeze anunțurile.',
      blocked: 'Acest site nu permite conexiunea la sursă.',
      refused:
        'Sursa a refuzat cererea. Vă rugăm să încercați din nou mai târziu.',
      'not-found': 'La această adresă nu (mai) este nimic.',
      busy: 'Sursa este momentan defectă sau supraîncărcată. Vă rugăm să încercați din nou peste câteva minute.',
      'not-a-feed':
        'La această adresă nu există o listă de anunțuri care să poată fi citită.',
      empty: 'Sursa a trimis un răspuns gol.',
      expired: 'Această sursă nu mai este actualizată.',
      'too-large': 'Lista este prea mare pentru a fi afișată aici.',
    },
    retry: 'Încearcă din nou',
    source: (host) => `Mergi la sursă: ${host}`,
    partly: (hosts) => `Inaccesibil momentan: ${hosts}`,
    stale: (time) =>
      `Situația la ${time}. O versiune mai nouă nu a fost accesibilă.`,
    inGerman: () =>
      'Aceste anunțuri nu există în limba română. Sunt afișate în germană.',
  },
};
