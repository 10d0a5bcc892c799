import type { CompleteMessages } from './messages.js';
import { plural } from './plural.js';

/** Persian digits, in all its countries' locales alike. */
const digits = '-u-nu-arabext';
const count = plural(`fa${digits}`);
const number = (value: number): string => count(value, { other: '#' });

/** Persian: after a number a noun has no plural. */
export const messages: CompleteMessages = {
  lang: 'fa',
  dir: 'rtl',
  digits,

  comma: '، ',
  clock: (time) => `ساعت ${time}`,
  clockRange: (from, to) => `ساعت ${from}–${to}`,
  overnight: (from, to) => `ساعت ${from} – ${to} (روز بعد)`,
  to: ' تا ',
  runsUntil: (date) => `ادامه دارد تا ${date}`,
  formerDate: 'تاریخ قبلی:',

  status: {
    EventCancelled: 'لغو شد',
    EventPostponed: 'به تعویق افتاد',
    EventRescheduled: 'زمان تغییر کرد',
    EventMovedOnline: 'اکنون آنلاین',
  },
  newDateFollows: 'به تعویق افتاد (تاریخ جدید اعلام می‌شود)',
  rescheduled: (to, from) => `زمان جدید: ${to} (به‌جای: ${from})`,
  online: 'آنلاین',
  untitled: 'بدون عنوان',
  newTab: '(در برگهٔ جدید باز می‌شود)',

  more: (rest) => `نمایش ${number(rest)} مورد دیگر`,
  loading: 'در حال بارگیری…',
  empty: 'در حال حاضر چیز تازه‌ای اینجا نیست.',
  failed: 'محتوا در حال حاضر در دسترس نیست.',

  later: {
    organizers: 'برگزارکننده',
    free: 'ورود رایگان',
    register: 'ثبت‌نام',
    attachments: 'پیوست‌ها',
    tags: 'موضوع‌ها',
    updated: (date) => `به‌روزرسانی: ${date}`,
    embed: (host) => `محتوای بیرونی: ${host}`,

    addEvent: 'افزودن به تقویم',
    changeEvent: 'تغییر در تقویم',
    eventSaved: 'فایل تقویم ذخیره شد. برای افزودن رویداد آن را باز کنید.',
    eventNotSaved: 'انجام نشد. لطفاً دوباره تلاش کنید.',
    subscribe: 'اشتراک همهٔ رویدادها',
    share: 'هم‌رسانی',
    copyLink: 'کپی پیوند',
    copied: 'پیوند کپی شد.',
    notCopied: (address) => `پیوند برای کپی: ${address}`,

    neighbours: 'مطالب دیگر',
    previous: 'مطلب قبلی',
    next: 'مطلب بعدی',

    back: 'بازگشت به فهرست',
    gone: 'این مطلب دیگر در فهرست نیست.',

    running: 'در حال برگزاری',
    coming: 'به‌زودی',
    undated: 'بدون تاریخ',

    search: 'جستجو',
    searchIn: (label) => `جستجو در: ${label}`,
    filters: (chosen) => (chosen ? `فیلترها (${number(chosen)})` : 'فیلترها'),
    organizerFilter: 'برگزارکنندگان',
    moreOptions: (rest) => `${number(rest)} مورد دیگر`,
    chosen: 'فیلترهای انتخاب‌شده',
    remove: (name) => `حذف: ${name}`,
    reset: 'بازنشانی همه',
    found: (found) => `${number(found)} مطلب پیدا شد`,
    notFound: 'چیزی پیدا نشد.',

    moreShown: (added, shown, total) =>
      `${number(added)} مطلب دیگر، ${number(shown)} از ${number(total)}`,
    loaded: 'محتوا بارگیری شد.',
    ready: (loaded) => `${number(loaded)} مطلب بارگیری شد`,
    failure: {
      unreachable: 'منبع پاسخ نمی‌دهد. لطفاً چند دقیقهٔ دیگر دوباره تلاش کنید.',
      'not-allowed': 'منبع به این وب‌سایت اجازه نمی‌دهد مطالبش را نشان دهد.',
      blocked: 'این وب‌سایت اجازهٔ اتصال به منبع را نمی‌دهد.',
      refused: 'منبع درخواست را رد کرد. لطفاً بعداً دوباره تلاش کنید.',
      'not-found': 'در این نشانی چیزی نیست یا دیگر نیست.',
      busy: 'منبع اکنون مشکل دارد یا شلوغ است. لطفاً چند دقیقهٔ دیگر دوباره تلاش کنید.',
      'not-a-feed': 'در این نشانی فهرستی خواندنی از مطالب نیست.',
      empty: 'منبع پاسخی خالی فرستاد.',
      expired: 'این منبع دیگر به‌روز نمی‌شود.',
      'too-large': 'فهرست بزرگ‌تر از آن است که اینجا نشان داده شود.',
    },
    retry: 'تلاش دوباره',
    source: (host) => `رفتن به منبع: ${host}`,
    partly: (hosts) => `اکنون در دسترس نیست: ${hosts}`,
    stale: (time) => `وضعیت در ${time}. نسخهٔ تازه‌تری در دسترس نبود.`,
    inGerman: () =>
      'این مطالب به فارسی موجود نیست. به آلمانی نشان داده می‌شود.',
  },
};
