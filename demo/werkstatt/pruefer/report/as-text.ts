import { html } from 'lit';
import { download } from '../../../../src/page/download.js';
import { code } from '../../shared/fields/code.js';
import type { FieldWords } from '../../shared/words/words.js';
import type { CheckerWords } from '../words/words.js';

/** The report as the command line writes it, for mails and tickets. */
export const asText = (text: string, words: CheckerWords & FieldWords) =>
  html`<details class="as-text">
    <summary>${words.asText}</summary>
    ${code({ name: 'text-report', label: words.asText, text }, words)}
    <p>
      <button
        type="button"
        @click=${() => download(words.file, 'text/plain', text)}
      >
        ${words.download}
      </button>
    </p>
  </details>`;
