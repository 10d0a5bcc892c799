import type { CompleteMessages } from './messages.js';
import { plural } from './plural.js';

const count = plural('pl');
const number = (value: number): string => count(value, { other: '#' });

const items = {
  one: '# wpis',
  few: '# wpisy',
  many: '# wpisów',
  other: '# wpisu',
};

/** Polish. Dates stand after a colon, where they need no other case. */
export const messages: CompleteMessages = {
  lang: 'pl',
  dir: 'ltr',

  comma: ', ',
  clock: (time) => `godz.\u00a0${time}`,
  clockRange: (from, to) => `godz.\u00a0${from}–${to}`,
  overnight: (from, to) => `godz.\u00a0${from} – ${to} (następnego dnia)`,
  to: ' do ',
  runsUntil: (date) => `Jeszcze trwa, ostatni dzień: ${date}`,
  formerDate: 'poprzedni termin:',

  status: {
    EventCancelled: 'Odwołane',
    EventPostponed: 'Odroczone',
    EventRescheduled: 'Zmiana terminu',
    EventMovedOnline: 'Teraz online',
  },
  newDateFollows: 'Odroczone (nowy termin wkrótce)',
  rescheduled: (to, from) => `Nowy termin: ${to} (poprzednio: ${from})`,
  online: 'Online',
  untitled: 'Bez tytułu',
  newTab: '(otwiera się w nowej karcie)',

  more: (rest) => `Pokaż jeszcze ${count(rest, items)}`,
  loading: 'Trwa ładowanie…',
  empty: 'Na razie nie ma tu nic nowego.',
  failed: 'Treści są w tej chwili niedostępne.',

  later: {
    organizers: 'Organizator',
    free: 'Wstęp wolny',
    register: 'Zapisy',
    attachments: 'Załączniki',
    tags: 'Tematy',
    updated: (date) => `Aktualizacja: ${date}`,
    embed: (host) => `Treść zewnętrzna: ${host}`,

    addEvent: 'Dodaj do kalendarza',
    changeEvent: 'Zmień w kalendarzu',
    eventSaved:
      'Plik kalendarza został zapisany. Otwórz go, aby dodać wydarzenie.',
    eventNotSaved: 'Nie udało się. Spróbuj jeszcze raz.',
    subscribe: 'Subskrybuj wszystkie wydarzenia',
    share: 'Udostępnij',
    copyLink: 'Kopiuj link',
    copied: 'Link skopiowano.',
    notCopied: (address) => `Link do skopiowania: ${address}`,

    neighbours: 'Inne artykuły',
    previous: 'Poprzedni artykuł',
    next: 'Następny artykuł',

    back: 'Wróć do listy',
    gone: 'Tego wpisu nie ma już na liście.',

    running: 'Trwa',
    coming: 'Wkrótce',
    undated: 'Bez daty',

    search: 'Szukaj',
    searchIn: (label) => `Szukaj w: ${label}`,
    filters: (chosen) => (chosen ? `Filtry (${chosen})` : 'Filtry'),
    organizerFilter: 'Organizatorzy',
    moreOptions: (rest) => `jeszcze ${number(rest)}`,
    chosen: 'Wybrane filtry',
    remove: (name) => `Usuń: ${name}`,
    reset: 'Wyczyść wszystko',
    found: (found) => `Znaleziono ${count(found, items)}`,
    notFound: 'Nic nie znaleziono.',

    moreShown: (added, shown, total) =>
      `Jeszcze ${count(added, items)}, ${number(shown)} z ${number(total)}`,
    loaded: 'Treści wczytane.',
    ready: (loaded) => `Wczytano ${count(loaded, items)}`,
    failure: {
      unreachable: 'Źródło nie odpowiada. Spróbuj ponownie za kilka minut.',
      'not-allowed':
        'Źródło nie pozwala tej stronie na wyświetlanie swoich wpisów.',
      blocked: 'Ta strona nie pozwala na połączenie ze źródłem.',
      refused: 'Źródło odrzuciło żądanie. Spróbuj ponownie później.',
      'not-found': 'Pod tym adresem nic (już) nie ma.',
      busy: 'Źródło ma awarię lub jest przeciążone. Spróbuj ponownie za kilka minut.',
      'not-a-feed': 'Pod tym adresem nie ma czytelnej listy wpisów.',
      empty: 'Źródło przysłało pustą odpowiedź.',
      expired: 'To źródło nie jest już prowadzone.',
      'too-large': 'Lista jest zbyt duża, aby ją tu pokazać.',
    },
    retry: 'Spróbuj ponownie',
    source: (host) => `Przejdź do źródła: ${host}`,
    partly: (hosts) => `Chwilowo niedostępne: ${hosts}`,
    stale: (time) => `Stan na ${time}. Nowsza wersja była niedostępna.`,
    inGerman: () =>
      'Tych wpisów nie ma po polsku. Są wyświetlane po niemiecku.',
  },
};
