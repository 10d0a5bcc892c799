/** Elements and their attributes that may stand in a page: nothing else. */
const ELEMENTS: Readonly<Record<string, string>> = {
  a: 'href rel',
  blockquote: 'cite',
  img: 'src alt width height loading decoding referrerpolicy',
  ol: 'start reversed',
  q: 'cite',
  td: 'colspan rowspan',
  th: 'colspan rowspan scope',
  time: 'datetime',
  div: 'class tabindex role aria-label',
};
const PLAIN =
  'abbr b br caption cite code dd dl dt em figcaption figure h3 h4 h5 h6 hr i li mark p pre s small span strong sub sup table tbody tfoot thead tr u ul';
const EVERYWHERE = ['title', 'lang', 'dir'];

/** In words, what an external checker would have to complain of. */
export function strangeParts(box: ParentNode): string[] {
  return [...box.querySelectorAll('*')].flatMap(strangeIn);
}

function strangeIn(element: Element): string[] {
  const { localName } = element;
  const known = PLAIN.split(' ').includes(localName) || ELEMENTS[localName];
  if (known === undefined) return [`<${localName}>`];
  const allowed = [...EVERYWHERE, ...(ELEMENTS[localName]?.split(' ') ?? [])];
  return element
    .getAttributeNames()
    .filter(
      (name) =>
        !allowed.includes(name) || isStrange(name, element.getAttribute(name)!),
    )
    .map((name) => `${localName}[${name}=${element.getAttribute(name)}]`);
}

function isStrange(name: string, value: string): boolean {
  if (name === 'href' || name === 'cite') {
    return !/^(https?|mailto|tel|geo|webcal):/.test(value);
  }
  if (name === 'src') return !/^https?:/.test(value);
  if (name === 'rel') return value !== 'noopener';
  // The library's own box around a table.
  if (name === 'class') return value !== 'scroll';
  if (name === 'tabindex') return value !== '0';
  if (name === 'role') return value !== 'region';
  if (/^(width|height|colspan|rowspan)$/.test(name))
    return !/^\d+$/.test(value);
  return false;
}
