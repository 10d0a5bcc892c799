import { laterOf } from '../../../i18n/later.js';
import { filtersTemplate } from './filters.template.js';
import type { View } from './view.js';

/** The search above a list, or what is said in the list's place. */
export function frameTemplate(body: unknown, view: View) {
  const { html, nothing } = view.kit;
  const { isThere, isNothing, isLooking } = view;
  const isLost = isThere && (isNothing || isLooking);
  return html`${isThere ? searchTemplate(view) : nothing}
    ${isLost ? insteadTemplate(view) : nothing}
    <div class=${isLost ? 'unfound' : nothing} ?hidden=${isThere && isLooking}>
      ${body}
    </div>`;
}

function searchTemplate(view: View) {
  const { kit, host, language, doings } = view;
  const { html, nothing } = kit;
  const { searchIn } = laterOf(language);
  return html`<div
    class="finder"
    role="search"
    aria-label=${host.label ? searchIn(host.label) : nothing}
    @focusin=${doings.enter}
  >
    ${host.search ? fieldTemplate(view) : nothing}
    ${host.filters ? filtersTemplate(view) : nothing}
  </div>`;
}

const fieldTemplate = ({ kit, language, asked, doings }: View) =>
  kit.html`<label class="search">
    <span>${laterOf(language).search}</span>
    <input
      part="search"
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      .value=${asked.text}
      @input=${doings.type}
    />
  </label>`;

/** There is always a way out. */
function insteadTemplate({ kit, language, doings, isLooking }: View) {
  const { notFound, reset } = laterOf(language);
  if (isLooking) return kit.messageTemplate(language.messages.loading);
  return kit.html`<div part="message" class="nothing">
    <p>${notFound}</p>
    <button type="button" @click=${doings.reset}>${reset}</button>
  </div>`;
}
