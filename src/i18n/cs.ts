import type { CompleteMessages } from './messages.js';
import { plural } from './plural.js';

const count = plural('cs');
const number = (value: number): string => count(value, { other: '#' });

/** `many` is for fractions. */
const items = {
  one: '# zpráva',
  few: '# zprávy',
  many: '# zprávy',
  other: '# zpráv',
};

/** Czech. Dates stand after a colon, where they need no other case. */
export const messages: CompleteMessages = {
  lang: 'cs',
  dir: 'ltr',

  comma: ', ',
  clock: (time) => time,
  clockRange: (from, to) => `${from}–${to}`,
  overnight: (from, to) => `${from} – ${to} (následující den)`,
  to: ' až ',
  runsUntil: (date) => `Ještě probíhá, poslední den: ${date}`,
  formerDate: 'původní termín:',

  status: {
    EventCancelled: 'Zrušeno',
    EventPostponed: 'Odloženo',
    EventRescheduled: 'Přesunuto',
    EventMovedOnline: 'Nově online',
  },
  newDateFollows: 'Odloženo (nový termín bude oznámen)',
  rescheduled: (to, from) => `Nový termín: ${to} (původně: ${from})`,
  online: 'Online',
  untitled: 'Bez názvu',
  newTab: '(otevře se na nové kartě)',

  more: (rest) =>
    count(rest, {
      one: 'Zobrazit # další',
      few: 'Zobrazit # další',
      many: 'Zobrazit # dalšího',
      other: 'Zobrazit # dalších',
    }),
  loading: 'Načítání…',
  empty: 'Momentálně tu není nic nového.',
  failed: 'Obsah je momentálně nedostupný.',

  later: {
    organizers: 'Pořadatel',
    free: 'Vstup zdarma',
    register: 'Přihlásit se',
    attachments: 'Přílohy',
    tags: 'Témata',
    updated: (date) => `Aktualizováno: ${date}`,
    embed: (host) => `Externí obsah: ${host}`,

    addEvent: 'Přidat do kalendáře',
    changeEvent: 'Změnit v kalendáři',
    eventSaved:
      'Soubor kalendáře je uložen. Otevřete jej a akce se přidá do kalendáře.',
    eventNotSaved: 'Nepovedlo se to. Zkuste to prosím znovu.',
    subscribe: 'Odebírat všechny akce',
    share: 'Sdílet',
    copyLink: 'Zkopírovat odkaz',
    copied: 'Odkaz byl zkopírován.',
    notCopied: (address) => `Odkaz ke zkopírování: ${address}`,

    neighbours: 'Další články',
    previous: 'Předchozí článek',
    next: 'Následující článek',

    back: 'Zpět na seznam',
    gone: 'Tato zpráva už v seznamu není.',

    running: 'Právě probíhá',
    coming: 'Připravujeme',
    undated: 'Bez data',

    search: 'Hledat',
    searchIn: (label) => `Hledat v: ${label}`,
    filters: (chosen) => (chosen ? `Filtry (${chosen})` : 'Filtry'),
    organizerFilter: 'Pořadatelé',
    moreOptions: (rest) =>
      count(rest, {
        one: '# další',
        few: '# další',
        many: '# dalšího',
        other: '# dalších',
      }),
    chosen: 'Zvolené filtry',
    remove: (name) => `Odebrat: ${name}`,
    reset: 'Zrušit vše',
    found: (found) => `Nalezeno: ${count(found, items)}`,
    notFound: 'Nic nebylo nalezeno.',

    moreShown: (added, shown, total) =>
      `Přibylo: ${count(added, items)}, zobrazeno ${number(shown)} z ${number(total)}`,
    loaded: 'Obsah byl načten.',
    ready: (loaded) => `Načteno: ${count(loaded, items)}`,
    failure: {
      unreachable: 'Zdroj neodpovídá. Zkuste to prosím znovu za pár minut.',
      'not-allowed': 'Zdroj nedovoluje tomuto webu zobrazovat jeho zprávy.',
      blocked: 'Tento web nedovoluje spojení se zdrojem.',
      refused: 'Zdroj požadavek odmítl. Zkuste to prosím později.',
      'not-found': 'Na této adrese (už) nic není.',
      busy: 'Zdroj má poruchu nebo je přetížený. Zkuste to prosím znovu za pár minut.',
      'not-a-feed': 'Na této adrese není žádný čitelný seznam zpráv.',
      empty: 'Zdroj poslal prázdnou odpověď.',
      expired: 'Tento zdroj už není aktualizován.',
      'too-large': 'Seznam je příliš velký, nelze jej zde zobrazit.',
    },
    retry: 'Zkusit znovu',
    source: (host) => `Přejít ke zdroji: ${host}`,
    partly: (hosts) => `Momentálně nedostupné: ${hosts}`,
    stale: (time) => `Stav v ${time}. Novější verze nebyla dostupná.`,
    inGerman: () => 'Tyto zprávy nejsou v češtině. Zobrazují se v němčině.',
  },
};
