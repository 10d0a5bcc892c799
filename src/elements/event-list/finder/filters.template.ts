import { laterOf } from '../../../i18n/later.js';
import type { Option } from '../../../search/options.js';
import type { View } from './view.js';

/** Options of a group that are seen at once. */
const FEW = 12;

/** A disclosure with a group of checkboxes for each kind of names. */
export function filtersTemplate(view: View) {
  const { kit, language, asked, groups, doings } = view;
  const { html, nothing } = kit;
  const words = laterOf(language);
  const legends = [words.tags, words.organizerFilter];
  const chosen = asked.chosen.flatMap((names, group) =>
    [...names.values()].map((name) => [group, name] as const),
  );
  // Without a choice the disclosure would be a dead end.
  if (!chosen.length && !groups.some((group) => group.isChoice)) return nothing;
  const fieldsets = groups.map(({ isChoice, options }, index) =>
    isChoice && options.length
      ? groupTemplate(view, legends[index]!, options, index)
      : nothing,
  );
  return html`<details
      part="filters"
      ?open=${doings.isOpen}
      @toggle=${doings.open}
    >
      <summary>${words.filters(chosen.length)}</summary>
      ${doings.isOpen ? html`<div class="groups">${fieldsets}</div>` : nothing}
    </details>
    ${chosen.length ? chosenTemplate(view, chosen) : nothing}`;
}

function groupTemplate(
  view: View,
  legend: string,
  options: readonly Option[],
  group: number,
) {
  const { html, nothing } = view.kit;
  const rest = options.slice(FEW);
  const draw = (option: Option) => optionTemplate(view, option, group);
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="options">${options.slice(0, FEW).map(draw)}</div>
    ${
      rest.length
        ? html`<details class="rest">
            <summary>
              ${laterOf(view.language).moreOptions(rest.length)}
            </summary>
            <div class="options">${rest.map(draw)}</div>
          </details>`
        : nothing
    }
  </fieldset>`;
}

function optionTemplate({ kit, doings }: View, option: Option, group: number) {
  const { key, name, count, isChosen } = option;
  const toggle = () => doings.toggle(group, name);
  return kit.html`<label class="option">
    <input
      type="checkbox"
      value=${`${group} ${key}`}
      .checked=${isChosen}
      @change=${toggle}
    />
    <span><bdi>${name}</bdi> <span class="count">(${count})</span></span>
  </label>`;
}

/** What is chosen stays in view, and goes one by one or all at once. */
function chosenTemplate(
  { kit, language, doings }: View,
  chosen: readonly (readonly [number, string])[],
) {
  const { html } = kit;
  const words = laterOf(language);
  return html`<div class="chosen" role="group" aria-label=${words.chosen}>
    ${chosen.map(([group, name], index) => {
      const remove = () => doings.remove(group, name, index);
      return html`<button
        class="chip"
        type="button"
        aria-label=${words.remove(name)}
        @click=${remove}
      >
        <bdi>${name}</bdi> <span aria-hidden="true">×</span>
      </button>`;
    })}
    <button class="reset" type="button" @click=${doings.reset}>
      ${words.reset}
    </button>
  </div>`;
}
