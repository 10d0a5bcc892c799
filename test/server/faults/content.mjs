/** An item of JSON Feed; `more` adds to it. */
export const item = (title, more) => ({
  id: title,
  url: `https://www.landkreis.example/${encodeURIComponent(title)}`,
  title,
  date_published: '2026-11-20T09:00:00+01:00',
  ...more,
});

/** A JSON Feed as text. */
export const feed = (items, more) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Landkreis Musterhausen',
    items,
    ...more,
  });

/** What an address holds before its fault. */
export const old = feed([item('Alt')]);

/** What a fault may leave legible. */
export const good = feed([item('Grüße'), item('Zugabe')]);

/** Its beginning. */
export const half = good.slice(0, good.length / 2);
