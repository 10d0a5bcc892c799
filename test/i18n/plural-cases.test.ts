import { expect } from 'chai';
import { OTHERS, sentencesIn } from './all.js';

/** What was found, by its number. */
const FOUND: Readonly<Record<(typeof OTHERS)[number], Record<number, string>>> =
  {
    ar: {
      0: 'نتيجة البحث: لا إعلانات',
      1: 'نتيجة البحث: إعلان واحد',
      2: 'نتيجة البحث: إعلانان',
      3: 'نتيجة البحث: 3 إعلانات',
      10: 'نتيجة البحث: 10 إعلانات',
      11: 'نتيجة البحث: 11 إعلانًا',
      99: 'نتيجة البحث: 99 إعلانًا',
      100: 'نتيجة البحث: 100 إعلان',
      103: 'نتيجة البحث: 103 إعلانات',
    },
    cs: {
      1: 'Nalezeno: 1 zpráva',
      2: 'Nalezeno: 2 zprávy',
      4: 'Nalezeno: 4 zprávy',
      5: 'Nalezeno: 5 zpráv',
      22: 'Nalezeno: 22 zpráv',
    },
    'de-x-simple': {
      1: 'Gefunden: 1 Meldung',
      2: 'Gefunden: 2 Meldungen',
    },
    es: {
      1: '1 publicación encontrada',
      2: '2 publicaciones encontradas',
      1000000: '1.000.000 de publicaciones encontradas',
    },
    fa: { 1: '۱ مطلب پیدا شد', 12: '۱۲ مطلب پیدا شد' },
    fr: {
      0: '0 publication trouvée',
      1: '1 publication trouvée',
      2: '2 publications trouvées',
      1000000: '1 000 000 de publications trouvées',
    },
    pl: {
      1: 'Znaleziono 1 wpis',
      2: 'Znaleziono 2 wpisy',
      4: 'Znaleziono 4 wpisy',
      5: 'Znaleziono 5 wpisów',
      12: 'Znaleziono 12 wpisów',
      21: 'Znaleziono 21 wpisów',
      22: 'Znaleziono 22 wpisy',
      112: 'Znaleziono 112 wpisów',
    },
    ro: {
      1: '1 anunț găsit',
      2: '2 anunțuri găsite',
      19: '19 anunțuri găsite',
      20: '20 de anunțuri găsite',
      101: '101 anunțuri găsite',
    },
    ru: {
      1: 'Найдено: 1 запись',
      3: 'Найдено: 3 записи',
      11: 'Найдено: 11 записей',
      21: 'Найдено: 21 запись',
      25: 'Найдено: 25 записей',
    },
    tr: { 1: '1 duyuru bulundu', 5: '5 duyuru bulundu' },
    uk: {
      1: 'Знайдено: 1 допис',
      4: 'Знайдено: 4 дописи',
      11: 'Знайдено: 11 дописів',
      21: 'Знайдено: 21 допис',
      25: 'Знайдено: 25 дописів',
    },
    vi: { 1: 'Tìm thấy 1 tin', 5: 'Tìm thấy 5 tin' },
  };

describe('one and many by the grammar of the language', () => {
  for (const tag of OTHERS) {
    for (const [number, expected] of Object.entries(FOUND[tag])) {
      it(`${tag}: ${expected}`, async () => {
        const { later } = await sentencesIn(tag);
        const said = later.found(Number(number)).replace(/\s/g, ' ');
        expect(said).to.equal(expected);
      });
    }
  }
});
