import type { CompleteMessages } from './messages.js';
import { plural } from './plural.js';

/** As on German signs and tickets, in all Arabic countries' locales alike. */
const digits = '-u-nu-latn';
const count = plural(`ar${digits}`);
const number = (value: number): string => count(value, { other: '#' });

const items = {
  zero: 'لا إعلانات',
  one: 'إعلان واحد',
  two: 'إعلانان',
  few: '# إعلانات',
  many: '# إعلانًا',
  other: '# إعلان',
};

/** Arabic. Sentences hold names and addresses after a colon, not within. */
export const messages: CompleteMessages = {
  lang: 'ar',
  dir: 'rtl',
  // What is on in Germany is said in 24 hours.
  locale: 'ar-u-hc-h23-nu-latn',
  digits,

  comma: '، ',
  clock: (time) => `الساعة ${time}`,
  clockRange: (from, to) => `الساعة ${from}–${to}`,
  overnight: (from, to) => `الساعة ${from} – ${to} (اليوم التالي)`,
  to: ' إلى ',
  runsUntil: (date) => `مستمر حتى ${date}`,
  formerDate: 'الموعد السابق:',

  status: {
    EventCancelled: 'أُلغي',
    EventPostponed: 'تأجّل',
    EventRescheduled: 'تغيّر الموعد',
    EventMovedOnline: 'أصبح عبر الإنترنت',
  },
  newDateFollows: 'تأجّل (يُعلَن الموعد الجديد لاحقًا)',
  rescheduled: (to, from) => `الموعد الجديد: ${to} (بدلًا من: ${from})`,
  online: 'عبر الإنترنت',
  untitled: 'بلا عنوان',
  newTab: '(يُفتح في علامة تبويب جديدة)',

  more: (rest) =>
    count(rest, {
      one: 'عرض إعلان آخر',
      two: 'عرض إعلانين آخرين',
      few: 'عرض # إعلانات أخرى',
      many: 'عرض # إعلانًا آخر',
      other: 'عرض # إعلان آخر',
    }),
  loading: 'جارٍ التحميل…',
  empty: 'لا جديد هنا في الوقت الحالي.',
  failed: 'تعذّر الوصول إلى المحتوى حاليًا.',

  later: {
    organizers: 'الجهة المنظِّمة',
    free: 'الدخول مجاني',
    register: 'التسجيل',
    attachments: 'المرفقات',
    tags: 'المواضيع',
    updated: (date) => `آخر تحديث: ${date}`,
    embed: (host) => `محتوى خارجي: ${host}`,

    addEvent: 'إضافة إلى التقويم',
    changeEvent: 'تعديل في التقويم',
    eventSaved: 'تم حفظ ملف التقويم. افتحه لإضافة الموعد.',
    eventNotSaved: 'لم تنجح العملية. يُرجى المحاولة مرة أخرى.',
    subscribe: 'الاشتراك في جميع المواعيد',
    share: 'مشاركة',
    copyLink: 'نسخ الرابط',
    copied: 'تم نسخ الرابط.',
    notCopied: (address) => `الرابط للنسخ: ${address}`,

    neighbours: 'مقالات أخرى',
    previous: 'المقال السابق',
    next: 'المقال التالي',

    back: 'العودة إلى القائمة',
    gone: 'لم يعد هذا الإعلان موجودًا في القائمة.',

    running: 'جارٍ الآن',
    coming: 'قريبًا',
    undated: 'بلا تاريخ',

    search: 'بحث',
    searchIn: (label) => `البحث في: ${label}`,
    filters: (chosen) =>
      chosen ? `عوامل التصفية (${chosen})` : 'عوامل التصفية',
    organizerFilter: 'الجهات المنظِّمة',
    moreOptions: (rest) =>
      count(rest, {
        one: 'خيار آخر',
        two: 'خياران آخران',
        few: '# خيارات أخرى',
        many: '# خيارًا آخر',
        other: '# خيار آخر',
      }),
    chosen: 'عوامل التصفية المختارة',
    remove: (name) => `إزالة: ${name}`,
    reset: 'إعادة ضبط الكل',
    found: (found) => `نتيجة البحث: ${count(found, items)}`,
    notFound: 'لم يُعثر على شيء.',

    moreShown: (added, shown, total) =>
      `أُضيف: ${count(added, items)}، يظهر ${number(shown)} من ${number(total)}`,
    loaded: 'تم تحميل المحتوى.',
    ready: (loaded) => `تم التحميل: ${count(loaded, items)}`,
    failure: {
      unreachable: 'المصدر لا يستجيب. يُرجى المحاولة مرة أخرى بعد بضع دقائق.',
      'not-allowed': 'لا يسمح المصدر لهذا الموقع بعرض إعلاناته.',
      blocked: 'لا يسمح هذا الموقع بالاتصال بالمصدر.',
      refused: 'رفض المصدر الطلب. يُرجى المحاولة مرة أخرى لاحقًا.',
      'not-found': 'لا يوجد شيء في هذا العنوان، أو لم يعد موجودًا.',
      busy: 'المصدر معطّل أو مثقل حاليًا. يُرجى المحاولة مرة أخرى بعد بضع دقائق.',
      'not-a-feed': 'لا توجد في هذا العنوان قائمة إعلانات يمكن قراءتها.',
      empty: 'أرسل المصدر ردًا فارغًا.',
      expired: 'لم يعد هذا المصدر يُحدَّث.',
      'too-large': 'القائمة أكبر من أن تُعرض هنا.',
    },
    retry: 'إعادة المحاولة',
    source: (host) => `الانتقال إلى المصدر: ${host}`,
    partly: (hosts) => `يتعذّر الوصول حاليًا إلى: ${hosts}`,
    stale: (time) => `آخر تحديث: ${time}. تعذّر الحصول على نسخة أحدث.`,
    inGerman: () => 'هذه الإعلانات غير متوفرة بالعربية. تظهر هنا بالألمانية.',
  },
};
