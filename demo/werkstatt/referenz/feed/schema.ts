import { readFileSync } from 'node:fs';

/** As much of a JSON Schema as the table tells. */
interface Schema {
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

export const SCHEMA_TEXT = readFileSync('src/check/event.schema.json', 'utf8');

const schema = JSON.parse(SCHEMA_TEXT) as Schema;

export interface Member {
  readonly name: string;
  readonly isRequired: boolean;
  readonly values: readonly string[];
}

const membersOf = ({ properties = {}, required = [] }: Schema): Member[] =>
  Object.entries(properties).map(([name, member]) => ({
    name,
    isRequired: required.includes(name),
    values: member.enum ?? member.items?.enum ?? [],
  }));

const { offers, eventSchedule } = schema.properties!;
const { location, party } = schema.$defs!;

/** The members of `_event`, and of what is in it. */
export const MEMBERS = {
  event: membersOf(schema),
  location: membersOf(location!),
  organizer: membersOf(party!),
  offers: membersOf(offers!.items!),
  eventSchedule: membersOf(eventSchedule!.items!),
};

export type Group = keyof typeof MEMBERS;
