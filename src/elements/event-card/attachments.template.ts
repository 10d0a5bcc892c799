import { laterOf } from '../../i18n/later.js';
import type { Attachment, Item } from '../../model/item.js';
import type { Context } from '../shared/context.js';
import type { Kit } from '../shared/kit.js';

/** Files to download, each with its type and size in the link's name. */
export function attachmentsTemplate(
  { html, nothing }: Kit,
  item: Item,
  context: Context,
) {
  if (!item.attachments) return nothing;
  return html`<ul
    role="list"
    class="attachments"
    aria-label=${laterOf(context).attachments}
  >
    ${item.attachments.map(
      (file) =>
        html`<li>
          <a href=${file.url} dir="auto">${nameOf(file, context)}</a>
        </li>`,
    )}
  </ul>`;
}

/** *Flyer (PDF, 312 kB)*; a title that already names the type isn't doubled. */
function nameOf(file: Attachment, { locale }: Context): string {
  const { title, url, mime_type, size_in_bytes } = file;
  const path = new URL(url).pathname;
  const name = title ?? nameIn(path);
  const type = typeOf(mime_type, path);
  const details = [
    type && !name.toUpperCase().includes(type) && type,
    size_in_bytes && sizeOf(size_in_bytes, locale),
  ].filter(Boolean);
  return details.length ? `${name} (${details.join(', ')})` : name;
}

/** The last part of a path, as people write it. */
function nameIn(path: string): string {
  const name = path.split('/').pop()!;
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // `%E0`, which is no character
  }
}

/** `application/pdf` or `flyer.pdf`: PDF. */
function typeOf(mimeType: string | undefined, path: string): string {
  const extension = /\.(\w{2,5})$/.exec(path)?.[1];
  const subtype = mimeType?.split(/[/;]/)[1]?.replace(/^x-|\+.*$/g, '');
  const short = /^\w{2,5}$/.test(subtype ?? '') ? subtype : extension;
  return (short ?? '').toUpperCase();
}

/** Decimal units, as file managers and `Intl` have them. */
function sizeOf(bytes: number, locale: string): string {
  const mega = bytes >= 1e6;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: mega ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: mega ? 1 : 0,
  }).format(Math.max(bytes / (mega ? 1e6 : 1e3), 1));
}
