import type { Raw } from '../values.js';
import type { Component } from './component.js';

/** An address that leads somewhere; systems write anything into `URL`. */
export function webAddress(text: string | undefined): string | undefined {
  if (text && /^www\.\S+$/i.test(text)) return `https://${text}`;
  return text && /^https?:\/\/\S+$/i.test(text) ? text : undefined;
}

/** RFC 7986 §5.11, and what systems had before it. */
const CONFERENCES = [
  'conference',
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
];

/** Where an event happens, and where one takes part online. */
export function placesOf(event: Component): Raw[] {
  const name = event.text('location')?.replace(/\s*\n\s*/g, ', ');
  const online = [name, ...CONFERENCES.map((each) => event.text(each))]
    .map(webAddress)
    .filter((url) => url !== undefined)
    .map((url) => ({ type: 'VirtualLocation', url }));
  if (!name || webAddress(name)) return online;
  const [latitude, longitude] = event.text('geo')?.split(/[;,]/) ?? [];
  return [{ type: 'Place', name, latitude, longitude }, ...online];
}

/** By name: an address of mail is nothing to show. */
export function organizersOf(event: Component): Raw[] {
  return event.properties('organizer').flatMap(({ parameters, written }) => {
    const { cn } = parameters;
    const isName = typeof cn === 'string' && !cn.includes('@');
    return isName ? [{ name: cn, url: webAddress(written) }] : [];
  });
}
