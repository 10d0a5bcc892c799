import { feed, good, item } from '../content.mjs';

const body = (text) => ({ body: text });

/** A feed whose items are written like this. */
const items = (written) =>
  body(feed(0).replace('"items":0', `"items":${written}`));

const Neu = JSON.stringify(item('Neu'));

/** Text that is no JSON. */
const NO_JSON = {
  empty: body(''),
  'white-space': body(' \n\t\r\n '),
  words: body('kein JSON'),
  template: body('---\n---\n{"items": [{{ post }}]}'),
  'two-feeds': body(good + good),
  'trailing-comma': items(`[${Neu},]`),
  comment: body(`// Neuigkeiten\n${good}`),
  nan: items(`[{"id": NaN, "title": "Neu"}]`),
  infinity: items(`[{"id": "Neu", "title": "Neu", "size": -Infinity}]`),
  'single-quotes': body(good.replaceAll('"', "'")),
  'line-break-in-text': items(`[${Neu.replace('Neu', 'N\neu')}]`),
  jsonp: body(`callback(${good});`),
  'text-sequence': body(`\x1e${good}\n`),
  'lines-of-json': body(`${Neu}\n${Neu}\n`),
  'guarded-json': body(`)]}',\n${good}`),
};

/** JSON that is no feed. */
const NO_FEED = {
  null: body('null'),
  true: body('true'),
  number: body('42'),
  text: body('"items"'),
  'empty-list': body('[]'),
  'list-of-numbers': body('[1, 2, 3]'),
  'empty-object': body('{}'),
  'object-with-title': body('{"title": "A"}'),
  'rss-in-json': body('{"rss": {"channel": {"item": []}}}'),
  'error-of-wordpress': body('{"code": "rest_no_route", "data": {}}'),
};

/** Feeds that are odd. */
const ODD = {
  'no-items': items('[]'),
  'items-missing': body('{"version": "https://jsonfeed.org/version/1"}'),
  'items-null': items('null'),
  'items-false': items('false'),
  'items-text': items('"Neu"'),
  'items-one': items(Neu),
  'items-by-number': items(`{"0": ${Neu}}`),
  'items-of-nulls': items('[null, null]'),
  'items-of-rubbish': items('[7, "A", [], {}]'),
  'items-without-ids': items('[{"title": "A"}, {"id": "", "title": "B"}]'),
  'items-without-text': items('[{"id": "1"}]'),
  'items-twice': items(`[${Neu}, ${Neu}]`),
  'version-wrong': body(feed([item('Neu')], { version: 99 })),
  'version-missing': body(feed([item('Neu')], { version: undefined })),
  expired: body(feed([], { expired: true })),
  'expired-with-items': body(feed([item('Neu')], { expired: true })),
  'proto-keys': items(
    `[{"__proto__": {"title": "Gift"}, "constructor": {"prototype": {"gift": 1}}, ${Neu.slice(1)}]`,
  ),
  'duplicate-keys': items(`[${Neu.replace('{', '{"title": "Erster",')}]`),
  'types-wrong': items(
    '[{"id": 7, "title": 42, "url": [], "date_published": {}, "tags": 0, "authors": "x", "_event": []}]',
  ),
};

/** What a body says, whatever it is. */
export const json = { ...NO_JSON, ...NO_FEED, ...ODD };
