import { words } from './text.js';
import { list, record, text, word, type Raw } from './values.js';

/** How the last paragraph of a notice says who is behind it. */
const LINE =
  /^(?:Veranstalter(?:in|innen|\*innen|:innen)?|Organi[sz]e(?:rs?|d by))\s*:\s*(.+)$/is;

/** The last of a body's paragraphs, HTML or not, as words. */
function lastParagraph(item: Raw): string {
  const html = text(item.content_html);
  if (!html)
    return (
      word(item.content_text)
        .split(/\n\s*\n/)
        .at(-1) ?? ''
    );
  const parts = html.split(/<\/?(?:p|div|li|h\d)\b[^>]*>/i).map(words);
  return parts.filter(Boolean).at(-1) ?? '';
}

/** Whether an item says by itself who is behind it. */
type IsNamed = (item: Raw) => boolean;

/** A blog's author is who has typed it in. */
export const byOrganizer: IsNamed = ({ _event }) => {
  const { organizer, organizers } = record(_event);
  return list(organizer ?? organizers).length > 0;
};

export const byAuthor: IsNamed = (item) =>
  byOrganizer(item) || list(item.authors ?? item.author).length > 0;

/**
 * Where there is no field for organisers, a notice names them in its last
 * paragraph. It becomes one name: where it would have to be parted, only
 * people know.
 *
 * @param feed - Raw JSON Feed.
 * @param decode - Character references to characters.
 */
export function withOrganizerLines(
  feed: unknown,
  decode: (text: string) => string,
  isNamed: IsNamed,
): unknown {
  const raw = record(feed);
  const items = list(raw.items).map((value) => {
    const item = record(value);
    const event = record(item._event);
    if (item !== value || isNamed(item)) return value;
    const name = LINE.exec(decode(lastParagraph(item)).trim())?.[1];
    if (!name) return item;
    const organizer = [{ name: name.replace(/\s+/g, ' ').trim() }];
    return item._event
      ? { ...item, _event: { ...event, organizer } }
      : { ...item, authors: organizer };
  });
  return { ...raw, items };
}
