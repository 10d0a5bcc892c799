/** Items in the languages of their readers: English, Polish and Arabic. */
import { online, places } from './places.js';
import { organizers } from './organizers.js';

const { mill, network, school, women } = organizers;

export const otherLanguages = ({ at, next }) => {
  const talk = next(16, 4);
  const course = next(30, 1);
  const morning = next(11, 3);
  return [
    {
      id: 'first-year-at-work',
      language: 'en',
      title: 'Your first year at work: an evening of questions and answers',
      summary:
        'Contracts, payslips, days off: three colleagues explain what they ' +
        'wish somebody had told them.',
      content_html: `
<p>Nobody is born knowing what a payslip means. Three people who started work
in the region in recent years answer your questions, in plain English and in
German. Come in person or join online; it is free either way.</p>`,
      image: 'arbeit',
      date_published: at(-5, '14:00'),
      tags: ['Arbeit', 'English'],
      _event: {
        type: 'EducationEvent',
        startDate: at(talk, '18:30'),
        endDate: at(talk, '20:00'),
        eventAttendanceMode: 'MixedEventAttendanceMode',
        location: [places.gaswerk, online('Video call', 'first-year')],
        organizer: [network],
        isAccessibleForFree: true,
        offers: [
          { url: 'https://anmeldung.brueckenschlag.example/first-year' },
        ],
      },
    },
    {
      id: 'kurs-niemieckiego',
      language: 'pl',
      title: 'Nowy kurs języka niemieckiego w Werdau: ruszają zapisy',
      summary:
        'Dwa wieczory w tygodniu, mała grupa i nauczycielka, która mówi też ' +
        'po polsku.',
      content_html: `
<p>Kurs jest przeznaczony dla osób, które potrafią już powiedzieć kilka zdań po
niemiecku i chcą mówić swobodniej: w pracy, w przedszkolu i u lekarza. Zajęcia
odbywają się w poniedziałki i czwartki.</p>
<p>Udział kosztuje 40 euro za cały semestr. Podręcznik jest wliczony
w cenę.</p>`,
      date_published: at(-8, '10:30'),
      tags: ['Sprache', 'Polski'],
      _event: {
        type: 'EducationEvent',
        startDate: at(course, '17:30'),
        endDate: at(course, '19:00'),
        location: [places.mill],
        organizer: [school, mill],
        offers: [
          {
            url: 'https://anmeldung.brueckenschlag.example/kurs',
            price: 40,
            priceCurrency: 'EUR',
          },
        ],
      },
    },
    {
      id: 'sabah-an-nisa',
      language: 'ar',
      title: 'صباح النساء: قهوة وحديث واستشارة',
      summary: 'لقاء مفتوح للنساء مع رعاية للأطفال. لا حاجة إلى التسجيل.',
      content_html: `
<p>نلتقي لنشرب القهوة ونتعرّف بعضنا إلى بعض ونتحدث عمّا يهمّنا: المدرسة والعمل
والسكن والصحة. ترافقنا مستشارة تتحدث العربية والألمانية.</p>
<p>الدخول مجاني، وتوجد غرفة للعب الأطفال.</p>`,
      date_published: at(-7, '09:00'),
      tags: ['العربية', 'Beratung'],
      _event: {
        startDate: at(morning, '09:30'),
        endDate: at(morning, '11:30'),
        location: [places.women],
        organizer: [women],
        isAccessibleForFree: true,
      },
    },
  ];
};
