import { firstText, list, record, text, type Raw } from '../values.js';
import { linkOf } from './files.js';

/** `location`, and how one takes part. */
export function placesOf(post: Raw): Raw {
  const location = list(post.location).map(place);
  const online = location.filter(({ type }) => type === 'VirtualLocation');
  const isOnline = online.length > 0 || post.isOnline === true;
  const mode = online.length < location.length ? 'Mixed' : 'Online';
  return {
    location,
    ...(isOnline && { eventAttendanceMode: `${mode}EventAttendanceMode` }),
  };
}

/** Gancio hides a `VirtualLocation` in the address of a `Place`. */
function place(value: unknown): Raw {
  if (text(value)) return { type: 'Place', name: value };
  const raw = record(value);
  const address = record(raw.address);
  const { name, latitude, longitude } = raw;
  if ([raw.type, address.type].includes('VirtualLocation')) {
    const url = firstText(linkOf(address.url), linkOf(raw.url), raw.id);
    return { type: 'VirtualLocation', name, url };
  }
  const url = linkOf(raw.url);
  return {
    type: 'Place',
    name,
    address: raw.address,
    url,
    latitude,
    longitude,
  };
}
