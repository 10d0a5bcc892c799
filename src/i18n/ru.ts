import type { CompleteMessages } from './messages.js';
import { plural } from './plural.js';

const count = plural('ru');
const number = (value: number): string => count(value, { other: '#' });

const items = {
  one: '# запись',
  few: '# записи',
  many: '# записей',
  other: '# записи',
};

/** Russian. Dates stand after a colon, where they need no other case. */
export const messages: CompleteMessages = {
  lang: 'ru',
  dir: 'ltr',

  comma: ', ',
  clock: (time) => time,
  clockRange: (from, to) => `${from}–${to}`,
  overnight: (from, to) => `${from} – ${to} (на следующий день)`,
  to: ' до ',
  runsUntil: (date) => `Ещё идёт, последний день: ${date}`,
  formerDate: 'прежняя дата:',

  status: {
    EventCancelled: 'Отменено',
    EventPostponed: 'Отложено',
    EventRescheduled: 'Перенесено',
    EventMovedOnline: 'Теперь онлайн',
  },
  newDateFollows: 'Отложено (новую дату сообщим позже)',
  rescheduled: (to, from) => `Новое время: ${to} (прежде: ${from})`,
  online: 'Онлайн',
  untitled: 'Без названия',
  newTab: '(откроется в новой вкладке)',

  more: (rest) => `Показать ещё ${number(rest)}`,
  loading: 'Загрузка…',
  empty: 'Пока здесь нет ничего нового.',
  failed: 'Содержимое сейчас недоступно.',

  later: {
    organizers: 'Организатор',
    free: 'Вход свободный',
    register: 'Зарегистрироваться',
    attachments: 'Вложения',
    tags: 'Темы',
    updated: (date) => `Обновлено: ${date}`,
    embed: (host) => `Внешнее содержимое: ${host}`,

    addEvent: 'Добавить в календарь',
    changeEvent: 'Изменить в календаре',
    eventSaved:
      'Файл календаря сохранён. Откройте его, чтобы добавить событие.',
    eventNotSaved: 'Не получилось. Пожалуйста, попробуйте ещё раз.',
    subscribe: 'Подписаться на все события',
    share: 'Поделиться',
    copyLink: 'Скопировать ссылку',
    copied: 'Ссылка скопирована.',
    notCopied: (address) => `Ссылка для копирования: ${address}`,

    neighbours: 'Другие статьи',
    previous: 'Предыдущая статья',
    next: 'Следующая статья',

    back: 'Назад к списку',
    gone: 'Этой записи больше нет в списке.',

    running: 'Идёт сейчас',
    coming: 'Скоро',
    undated: 'Без даты',

    search: 'Поиск',
    searchIn: (label) => `Искать в: ${label}`,
    filters: (chosen) => (chosen ? `Фильтры (${chosen})` : 'Фильтры'),
    organizerFilter: 'Организаторы',
    moreOptions: (rest) => `ещё ${number(rest)}`,
    chosen: 'Выбранные фильтры',
    remove: (name) => `Убрать: ${name}`,
    reset: 'Сбросить всё',
    found: (found) => `Найдено: ${count(found, items)}`,
    notFound: 'Ничего не найдено.',

    moreShown: (added, shown, total) =>
      `Ещё ${count(added, items)}, показано ${number(shown)} из ${number(total)}`,
    loaded: 'Содержимое загружено.',
    ready: (loaded) => `Загружено: ${count(loaded, items)}`,
    failure: {
      unreachable:
        'Источник не отвечает. Пожалуйста, попробуйте ещё раз через несколько минут.',
      'not-allowed':
        'Источник не разрешает этому сайту показывать свои записи.',
      blocked: 'Этот сайт не разрешает соединение с источником.',
      refused: 'Источник отклонил запрос. Пожалуйста, попробуйте позже.',
      'not-found': 'По этому адресу ничего (больше) нет.',
      busy: 'Источник сейчас не работает или перегружен. Пожалуйста, попробуйте ещё раз через несколько минут.',
      'not-a-feed':
        'По этому адресу нет списка записей, который можно прочитать.',
      empty: 'Источник прислал пустой ответ.',
      expired: 'Этот источник больше не обновляется.',
      'too-large': 'Список слишком велик, чтобы показать его здесь.',
    },
    retry: 'Попробовать ещё раз',
    source: (host) => `Перейти к источнику: ${host}`,
    partly: (hosts) => `Сейчас недоступно: ${hosts}`,
    stale: (time) =>
      `По состоянию на ${time}. Более новая версия была недоступна.`,
    inGerman: () => 'Этих записей нет на русском. Они показаны на немецком.',
  },
};
