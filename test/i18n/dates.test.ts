import { expect } from 'chai';
import { seen } from '../elements/dates/seen.js';
import { freeze, unfreeze } from '../helpers/clock.js';
import { leave } from '../helpers/page.js';

/** What a visitor reads of three events. */
interface Spoken {
  /** The date block of 8 March 2027. */
  readonly block: string;
  /** Its date in full. */
  readonly day: string;
  /** From 18:30 to 20:00. */
  readonly evening: string;
  /** An exhibition that ends on 10 December 2026. */
  readonly running: string;
  /** From 8 March to 12 April 2027. */
  readonly moved: string;
  /** The time of an event of the next day, without an end. */
  readonly tomorrow: string;
}

const SPOKEN: Readonly<Record<string, Spoken>> = {
  ar: {
    block: 'الاثنين|8 مارس|2027',
    day: 'الاثنين، 8 مارس 2027',
    evening: 'الساعة 18:30–20:00',
    running: 'مستمر حتى الخميس، 10 ديسمبر 2026',
    moved: 'الموعد الجديد: 12 أبريل 2027 (بدلًا من: 8 مارس)',
    tomorrow: 'غدًا، الساعة 18:30',
  },
  cs: {
    block: 'pondělí|8 bře|2027',
    day: 'pondělí 8. března 2027',
    evening: '18:30–20:00',
    running: 'Ještě probíhá, poslední den: čtvrtek 10. prosince 2026',
    moved: 'Nový termín: 12. dubna 2027 (původně: 8. března)',
    tomorrow: 'Zítra, 18:30',
  },
  'de-x-simple': {
    block: 'Montag|8 März|2027',
    day: 'Montag, 8. März 2027',
    evening: '18:30 Uhr bis 20:00 Uhr',
    running: 'Das geht noch bis Donnerstag, 10. Dezember 2026',
    moved: 'Neu: 12. April 2027. Vorher war es: 8. März',
    tomorrow: 'Morgen, 18:30 Uhr',
  },
  es: {
    block: 'lunes|8 mar|2027',
    day: 'lunes, 8 de marzo de 2027',
    evening: '18:30–20:00 h',
    running: 'Hasta el jueves, 10 de diciembre de 2026',
    moved: 'Nueva fecha: 12 de abril de 2027 (antes: 8 de marzo)',
    tomorrow: 'Mañana, 18:30 h',
  },
  fa: {
    block: 'دوشنبه|۸ مارس|۲۰۲۷',
    day: 'دوشنبه ۸ مارس ۲۰۲۷',
    evening: 'ساعت ۱۸:۳۰–۲۰:۰۰',
    running: 'ادامه دارد تا پنجشنبه ۱۰ دسامبر ۲۰۲۶',
    moved: 'زمان جدید: ۱۲ آوریل ۲۰۲۷ (به‌جای: ۸ مارس)',
    tomorrow: 'فردا، ساعت ۱۸:۳۰',
  },
  fr: {
    block: 'lundi|8 mars|2027',
    day: 'lundi 8 mars 2027',
    evening: '18 h 30 – 20 h',
    running: 'En cours jusqu’au jeudi 10 décembre 2026',
    moved: 'Nouvelle date : 12 avril 2027 (au lieu de : 8 mars)',
    tomorrow: 'Demain, 18 h 30',
  },
  pl: {
    block: 'poniedziałek|8 mar|2027',
    day: 'poniedziałek, 8 marca 2027',
    evening: 'godz. 18:30–20:00',
    running: 'Jeszcze trwa, ostatni dzień: czwartek, 10 grudnia 2026',
    moved: 'Nowy termin: 12 kwietnia 2027 (poprzednio: 8 marca)',
    tomorrow: 'Jutro, godz. 18:30',
  },
  ro: {
    block: 'luni|8 mar|2027',
    day: 'luni, 8 martie 2027',
    evening: 'orele 18:30–20:00',
    running: 'În desfășurare până joi, 10 decembrie 2026',
    moved: 'Reprogramat: 12 aprilie 2027 (în loc de: 8 martie)',
    tomorrow: 'Mâine, ora 18:30',
  },
  ru: {
    block: 'понедельник|8 мар|2027',
    day: 'понедельник, 8 марта 2027 г.',
    evening: '18:30–20:00',
    running: 'Ещё идёт, последний день: четверг, 10 декабря 2026 г.',
    moved: 'Новое время: 12 апреля 2027 г. (прежде: 8 марта)',
    tomorrow: 'Завтра, 18:30',
  },
  tr: {
    block: 'Pazartesi|8 Mar|2027',
    day: '8 Mart 2027 Pazartesi',
    evening: '18:30–20:00',
    running: 'Sürüyor, son gün: 10 Aralık 2026 Perşembe',
    moved: 'Yeni zaman: 12 Nisan 2027 (eskisi: 8 Mart)',
    tomorrow: 'Yarın, 18:30',
  },
  uk: {
    block: 'понеділок|8 бер|2027',
    day: 'понеділок, 8 березня 2027 р.',
    evening: '18:30–20:00',
    running: 'Ще триває, останній день: четвер, 10 грудня 2026 р.',
    moved: 'Новий час: 12 квітня 2027 р. (раніше: 8 березня)',
    tomorrow: 'Завтра, 18:30',
  },
  vi: {
    block: 'Thứ Hai|8 thg 3|2027',
    day: 'Thứ Hai, 8 tháng 3, 2027',
    evening: '18:30–20:00',
    running: 'Diễn ra đến hết Thứ Năm, 10 tháng 12, 2026',
    moved: 'Chuyển sang 12 tháng 4, 2027 (thay cho 8 tháng 3)',
    tomorrow: 'Ngày mai, 18:30',
  },
};

const evening = { startDate: '2027-03-08T18:30', endDate: '2027-03-08T20:00' };
const running = { startDate: '2026-11-20', endDate: '2026-12-10' };
const tomorrow = { startDate: '2026-11-25T18:30' };
const moved = {
  startDate: '2027-04-12',
  previousStartDate: '2027-03-08',
  eventStatus: 'EventRescheduled',
};

/** Engines differ in their spaces and invisible marks. */
const plain = (text = ''): string =>
  text.replace(/[\u200e\u200f]/g, '').replace(/\s/g, ' ');

describe('dates by the grammar of the language', () => {
  beforeEach(() => freeze());
  afterEach(() => {
    leave();
    unfreeze();
  });

  for (const [lang, expected] of Object.entries(SPOKEN)) {
    it(`an evening: ${lang}`, async () => {
      const found = await seen(evening, { lang });
      expect(found.visitor.dateBlock.join('|')).to.equal(expected.block);
      expect(plain(found.day)).to.equal(expected.day);
      expect(plain(found.time)).to.equal(expected.evening);
    });

    it(`an exhibition that is on: ${lang}`, async () => {
      const { time } = await seen(running, { lang });
      expect(plain(time)).to.equal(expected.running);
    });

    it(`an event on another day: ${lang}`, async () => {
      const { note } = await seen(moved, { lang });
      expect(plain(note)).to.equal(expected.moved);
    });

    it(`an event of tomorrow: ${lang}`, async () => {
      const { time } = await seen(tomorrow, { lang });
      expect(plain(time)).to.equal(expected.tomorrow);
    });
  }
});
