import { good } from '../content.mjs';

const typed = (type, body) => ({ headers: { 'Content-Type': type }, body });

const HTML = '<!doctype html><html lang="de"><title>Amt</title><p>Amt</p>';
const LOGIN = `${HTML}<form><input type="password"></form>`;

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>', 'latin1');
const ZIP = Buffer.from('504b03041400000008000000', 'hex');

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel>
<title>Amt</title>
<item><title>Neu</title><guid>1</guid><description>Text</description></item>
<item><title>Halb und h`;

const ENTITIES = [...'abcdefghi'].map(
  (name, index, all) =>
    `<!ENTITY ${name} "${index ? `&${all[index - 1]};`.repeat(10) : 'lol'}">`,
);
const BOMB = `<?xml version="1.0"?><!DOCTYPE rss [${ENTITIES.join('')}]>
<rss version="2.0"><channel><title>&i;</title>
<item><title>Neu</title><guid>1</guid><description>&i;</description></item>
</channel></rss>`;

const CALENDAR = `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:1
DTSTART;VALUE=DATE:20261201
SUMMARY:Neu
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTA`;

/** Documents of other kinds, whole or cut in half. */
export const documents = {
  html: typed('text/html', HTML),
  'html-as-json': typed('application/json', HTML),
  'html-before-json': typed('application/json', `<br>Warning: x\n${good}`),
  'login-page': typed('text/html', LOGIN),
  'json-as-html': typed('text/html', good),
  'json-without-type': { headers: { 'Content-Type': undefined }, body: good },
  pdf: typed('application/pdf', PDF),
  png: typed('image/png', PNG),
  zip: typed('application/zip', ZIP),
  xml: typed('text/xml', '<?xml version="1.0"?><Liste><Eintrag/></Liste>'),
  'rss-cut': typed('application/rss+xml', RSS),
  'rss-cut-in-its-head': typed('application/rss+xml', RSS.slice(0, 40)),
  'entity-bomb': typed('application/rss+xml', BOMB),
  'icalendar-cut': typed('text/calendar', CALENDAR),
  'icalendar-cut-in-its-head': typed('text/calendar', CALENDAR.slice(0, 25)),
};
