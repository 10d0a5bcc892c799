import { html } from 'lit';
import type { FieldWords } from '../words/words.js';

export interface Code {
  readonly name: string;
  /** What it is; as long as it isn't a heading's text, that of the region. */
  readonly label: string;
  readonly text: string;
}

/** Text to be copied: it scrolls in itself, and its button says that it went. */
export const code = ({ name, label, text }: Code, words: FieldWords) =>
  html`<div class="code">
    <pre
      id=${name}
      role="region"
      tabindex="0"
      translate="no"
      aria-label=${label}
    ><code>${text}</code></pre>
    <p>
      <button
        type="button"
        aria-label=${`${words.copy}: ${label}`}
        @click=${({ currentTarget }: Event) =>
          copy(
            text,
            name,
            (currentTarget as Element).nextElementSibling!,
            words,
          )}
      >
        ${words.copy}
      </button>
      <span role="status"></span>
    </p>
  </div>`;

/** Without a permission (or in http) the text is selected, which always goes. */
async function copy(
  text: string,
  id: string,
  status: Element,
  words: FieldWords,
) {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = words.copied;
  } catch {
    getSelection()?.selectAllChildren(document.getElementById(id)!);
    status.textContent = words.selected;
  }
}
