import { html, nothing } from 'lit';
import { checkbox } from '../shared/fields/checkbox.js';
import { selectField } from '../shared/fields/choice.js';
import { textField } from '../shared/fields/text-field.js';
import { prose } from '../shared/prose.js';
import type { Settings } from './configuration.js';
import { type Group, GROUP_NAMES, inGroup } from './groups.js';
import type { Attribute } from './manifest.js';
import type { AttributeWords, ConfiguratorWords } from './words/words.js';

export interface Form {
  readonly attributes: readonly Attribute[];
  readonly settings: Settings;
  /** Names of what says something. */
  readonly set: readonly string[];
  /** What the element says of its feed. */
  readonly error: string | undefined;
  change(name: string, value: string | undefined): void;
}

/** The fields of an element's attributes: the feed, then group by group. */
export function form(form: Form, words: ConfiguratorWords) {
  const named = (name: string) =>
    form.attributes.filter((attribute) => attribute.name === name);
  return html`${named('feed').map((feed) => field(feed, form, words))}
  ${GROUP_NAMES.map((group) => groupTemplate(group, form, words))}`;
}

function groupTemplate(group: Group, form: Form, words: ConfiguratorWords) {
  const own = inGroup(group, form.attributes);
  const count = own.filter(({ name }) => form.set.includes(name)).length;
  return own.length > 0
    ? html`<details>
        <summary>${words.set(words.group[group], count)}</summary>
        ${own.map((attribute) => field(attribute, form, words))}
      </details>`
    : nothing;
}

/** By its kind; a new attribute has a field without anybody's help. */
function field(attribute: Attribute, form: Form, words: ConfiguratorWords) {
  const { name, kind, standard, description } = attribute;
  const known: Readonly<Record<string, AttributeWords>> = words.attributes;
  const { label = name, help = description, options } = known[name] ?? {};
  const own = {
    name,
    label: html`${label} <code translate="no">${name}</code>`,
    help: prose(help),
    error: name === 'feed' ? form.error : undefined,
  };
  const value = form.settings[name];
  const change = (value: string) => form.change(name, value || undefined);
  if (kind === 'flag') {
    const toggle = (on: boolean) => form.change(name, on ? '' : undefined);
    return checkbox({ ...own, value: value !== undefined, change: toggle });
  }
  if (kind !== 'choice') {
    const type = kind === 'number' ? 'number' : 'text';
    const more = { type, placeholder: standard } as const;
    return textField({ ...own, ...more, value: value ?? '', change });
  }
  return selectField({
    ...own,
    value: value ?? standard,
    options: attribute.options.map((value) => ({
      value,
      label: labelOf(value, options?.[value] ?? value, standard, words),
    })),
    change,
  });
}

const labelOf = (
  value: string,
  label: string,
  standard: string,
  words: ConfiguratorWords,
) => (value === standard && value ? words.standard(label) : label);
