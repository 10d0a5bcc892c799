/** From the short form of the theme files to an item as JSON Feed has it. */
import { fileSizes } from './files.js';
import { picture } from './images.js';
import { typeset } from './typeset.js';

/** Logos are named by their file; in the feed they have an address. */
export function withLogo(organizer, base) {
  if (organizer.logo === undefined) return organizer;
  return { ...organizer, logo: `${base}images/${organizer.logo}` };
}

/** JSON Feed says `avatar` where schema.org says `logo`. */
function author(organizer, base) {
  const { name, url, logo } = withLogo(organizer, base);
  return { name, url, avatar: logo };
}

function attachment({ url, title }, base) {
  return {
    url: `${base}dateien/${url}`,
    mime_type: 'application/pdf',
    title,
    size_in_bytes: fileSizes[url],
  };
}

function event(raw, base) {
  return {
    eventAttendanceMode: 'OfflineEventAttendanceMode',
    ...raw,
    organizer: raw.organizer.map((one) => withLogo(one, base)),
  };
}

export function complete(raw, base) {
  const { id, title, language, image, authors, attachments, _event } = raw;
  return {
    id,
    url: `${base}artikel.html?id=${id}`,
    title,
    language,
    summary: raw.summary && typeset(raw.summary),
    content_html: raw.content_html && typeset(raw.content_html.trim()),
    content_text: raw.content_text && typeset(raw.content_text),
    ...(image && picture(image, base)),
    date_published: raw.date_published,
    date_modified: raw.date_modified,
    authors: authors?.map((one) => author(one, base)),
    tags: raw.tags,
    attachments: attachments?.map((one) => attachment(one, base)),
    _event: _event && event(_event, base),
  };
}
