import type { CompleteMessages } from './messages.js';
import { plural } from './plural.js';

const count = plural('uk');
const number = (value: number): string => count(value, { other: '#' });

const items = {
  one: '# допис',
  few: '# дописи',
  many: '# дописів',
  other: '# допису',
};

/** Ukrainian. Dates stand after a colon, where they need no other case. */
export const messages: CompleteMessages = {
  lang: 'uk',
  dir: 'ltr',

  comma: ', ',
  clock: (time) => time,
  clockRange: (from, to) => `${from}–${to}`,
  overnight: (from, to) => `${from} – ${to} (наступного дня)`,
  to: ' до ',
  runsUntil: (date) => `Ще триває, останній день: ${date}`,
  formerDate: 'попередня дата:',

  status: {
    EventCancelled: 'Скасовано',
    EventPostponed: 'Відкладено',
    EventRescheduled: 'Перенесено',
    EventMovedOnline: 'Тепер онлайн',
  },
  newDateFollows: 'Відкладено (нову дату повідомимо згодом)',
  rescheduled: (to, from) => `Новий час: ${to} (раніше: ${from})`,
  online: 'Онлайн',
  untitled: 'Без назви',
  newTab: '(відкриється в новій вкладці)',

  more: (rest) => `Показати ще ${number(rest)}`,
  loading: 'Завантаження…',
  empty: 'Наразі тут немає нічого нового.',
  failed: 'Зараз вміст недоступний.',

  later: {
    organizers: 'Організатор',
    free: 'Вхід вільний',
    register: 'Зареєструватися',
    attachments: 'Вкладення',
    tags: 'Теми',
    updated: (date) => `Оновлено: ${date}`,
    embed: (host) => `Зовнішній вміст: ${host}`,

    addEvent: 'Додати до календаря',
    changeEvent: 'Змінити в календарі',
    eventSaved: 'Файл календаря збережено. Відкрийте його, щоб додати подію.',
    eventNotSaved: 'Не вдалося. Спробуйте, будь ласка, ще раз.',
    subscribe: 'Підписатися на всі події',
    share: 'Поділитися',
    copyLink: 'Скопіювати посилання',
    copied: 'Посилання скопійовано.',
    notCopied: (address) => `Посилання для копіювання: ${address}`,

    neighbours: 'Інші статті',
    previous: 'Попередня стаття',
    next: 'Наступна стаття',

    back: 'Назад до списку',
    gone: 'Цього допису вже немає у списку.',

    running: 'Триває',
    coming: 'Незабаром',
    undated: 'Без дати',

    search: 'Пошук',
    searchIn: (label) => `Шукати в: ${label}`,
    filters: (chosen) => (chosen ? `Фільтри (${chosen})` : 'Фільтри'),
    organizerFilter: 'Організатори',
    moreOptions: (rest) => `ще ${number(rest)}`,
    chosen: 'Вибрані фільтри',
    remove: (name) => `Прибрати: ${name}`,
    reset: 'Скинути все',
    found: (found) => `Знайдено: ${count(found, items)}`,
    notFound: 'Нічого не знайдено.',

    moreShown: (added, shown, total) =>
      `Ще ${count(added, items)}, показано ${number(shown)} з ${number(total)}`,
    loaded: 'Вміст завантажено.',
    ready: (loaded) => `Завантажено: ${count(loaded, items)}`,
    failure: {
      unreachable:
        'Джерело не відповідає. Спробуйте, будь ласка, ще раз за кілька хвилин.',
      'not-allowed': 'Джерело не дозволяє цьому сайту показувати його дописи.',
      blocked: 'Цей сайт не дозволяє з’єднання з джерелом.',
      refused: 'Джерело відхилило запит. Спробуйте, будь ласка, пізніше.',
      'not-found': 'За цією адресою нічого (вже) немає.',
      busy: 'Джерело зараз не працює або перевантажене. Спробуйте, будь ласка, ще раз за кілька хвилин.',
      'not-a-feed': 'За цією адресою немає придатного для читання списку.',
      empty: 'Джерело надіслало порожню відповідь.',
      expired: 'Це джерело більше не оновлюється.',
      'too-large': 'Список завеликий, щоб показати його тут.',
    },
    retry: 'Спробувати ще раз',
    source: (host) => `Перейти до джерела: ${host}`,
    partly: (hosts) => `Зараз недоступно: ${hosts}`,
    stale: (time) => `Станом на ${time}. Новіша версія була недоступна.`,
    inGerman: () => 'Цих дописів немає українською. Їх показано німецькою.',
  },
};
