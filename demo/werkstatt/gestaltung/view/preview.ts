import { html, nothing } from 'lit';
import { BOXES } from '../stage/stage.js';
import type { Desk } from './desk.js';

/** The elements in light, in dark and in forced colours. */
export const previews = ({ stage, words }: Desk) =>
  BOXES.map(
    (box) =>
      html`<section aria-labelledby=${`box-${box}`}>
        <h3 id=${`box-${box}`}>${words.boxes[box]}</h3>
        ${box === 'forced' ? html`<p class="help">${words.forcedHelp}</p>` : nothing}
        ${stage.boxes[box]}
      </section>`,
  );
