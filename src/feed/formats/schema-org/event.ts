import { withoutNote, words } from '../text.js';
import { firstText, record, text, word, type Raw } from '../values.js';
import { idOf, urlOf } from './ids.js';
import type { JsonLd } from './json-ld.js';
import { kindOf } from './kinds.js';
import {
  imageOf,
  languageOf,
  offerOf,
  partyOf,
  placeOf,
  tagsOf,
} from './parts.js';
import { descriptionOf, proseOf } from './prose.js';
import type { Reader } from './reader.js';
import { timesOf } from './times.js';

/**
 * Events as visitors know them: one without dates is only the roof over its
 * parts, which then stand for themselves, under its name if they have none.
 */
export function eventsOf(nodes: readonly Raw[], document: JsonLd): Raw[] {
  const roofs = nodes.map((node) => ({ node, parts: partsOf(node, document) }));
  const parts = new Set(roofs.flatMap((roof) => roof.parts));
  return roofs
    .filter(({ node }) => !parts.has(node))
    .flatMap((roof) =>
      roof.parts.length
        ? roof.parts.map((part) => ({ ...inherited(roof.node), ...part }))
        : [roof.node],
    );
}

function partsOf(node: Raw, document: JsonLd): Raw[] {
  if (node.startDate ?? node.eventSchedule) return [];
  return document
    .all(node.subEvent ?? node.subEvents)
    .map(record)
    .filter(({ startDate }) => startDate !== undefined);
}

const inherited = (roof: Raw): Raw => ({
  name: roof.name,
  location: roof.location,
  organizer: roof.organizer,
  image: roof.image,
  superEvent: roof,
});

/** An item, or one for each date of its schedule. */
export function eventToItems(node: Raw, reader: Reader): Raw[] {
  const item = eventToItem(node, reader);
  const details = record(item._event);
  const series = firstText(item.id, item.url, item.title);
  return timesOf(node, reader).map(({ isOneOfMany, ...time }) => {
    const _event = { ...details, ...time };
    if (!isOneOfMany) return { ...item, _event };
    return {
      ...item,
      id: [series, word(time.startDate)].join('#'),
      _event: { ..._event, superEvent: details.superEvent ?? series },
    };
  });
}

function eventToItem(node: Raw, reader: Reader): Raw {
  const { document } = reader;
  const name = document.text(node.name) ?? document.text(node.headline);
  const { title, eventStatus } = withoutNote(words(name));
  return {
    id: idOf(node, reader),
    url: urlOf(node, reader),
    title,
    ...proseOf(descriptionOf(node, reader), reader),
    date_published: document.text(node.datePublished),
    date_modified: document.text(node.dateModified),
    tags: tagsOf(node, reader),
    language: languageOf(node, reader),
    ...imageOf(node, reader),
    _event: {
      ...detailsOf(node, reader),
      eventStatus: eventStatus ?? document.text(node.eventStatus),
    },
  };
}

function detailsOf(node: Raw, reader: Reader): Raw {
  const { document } = reader;
  const free = document.one(node.isAccessibleForFree);
  const roof = document.one(node.superEvent);
  return {
    type: kindOf(node),
    previousStartDate: document.all(node.previousStartDate),
    doorTime: document.text(node.doorTime),
    eventAttendanceMode: document.text(node.eventAttendanceMode),
    location: document.all(node.location).map((one) => placeOf(one, reader)),
    organizer: document.all(node.organizer).map((one) => partyOf(one, reader)),
    offers: document.all(node.offers).map((one) => offerOf(one, reader)),
    // `https://schema.org/True` is one, too.
    isAccessibleForFree:
      free === true || /true$/i.test(word(free)) || undefined,
    superEvent: text(roof) ?? idOf(record(roof), reader),
  };
}
