import type { Party } from '../model/item.js';
import type { Node } from './tools.js';

/** schema.org's kinds of organisations that notices name. */
const ORGANIZATION =
  /^(?:(?:Educational|Government|News-?Media|Performing|Religious|Sports)?Organization|CollegeOrUniversity|LibrarySystem|LocalBusiness|MusicGroup|NGO|PerformingGroup|School|SportsClub|SportsTeam|TheaterGroup)$/;

/** Who doesn't say is an organisation, as among the organizers of a notice. */
export function partyOf({ type = '', name, url, logo }: Party): Node {
  if (type === 'Person') return { '@type': type, name, url, image: logo };
  const known = ORGANIZATION.test(type);
  return { '@type': known ? type : 'Organization', name, url, logo };
}
