import { css } from 'lit';
import { agendaStyles } from '../../elements/event-list/agenda/agenda.styles.js';
import { listStyles } from '../../elements/event-list/event-list.styles.js';
import { cardStyles } from '../../elements/shared/card.styles.js';
import type { Kit } from '../../elements/shared/kit.js';
import { base } from '../../theme/base.js';
import { tokens } from '../../theme/tokens.js';

const BOX = "[data-prerendered='event-list']";
const WAITING = `event-list:has(> ${BOX}):is(:state(loading), :state(failed))`;

/**
 * The list's own styles for what `prerender` writes, so that the element takes
 * over without a jump. Nested, and as strong as in light DOM: it takes an id of
 * the page to be stronger.
 */
export function prerenderedCss(): string {
  const agenda = agendaStyles({ css } as Kit);
  const styles = [tokens, base, cardStyles, listStyles, agenda];
  const nested = styles
    .map(({ cssText }) => cssText.replace(/\/\*[^]*?\*\//g, ''))
    .join('')
    .replace(/:host\(([^)]*)\)/g, '&:is($1)')
    .replaceAll(':host', '&')
    .replace(/\n\s*\n/g, '\n');
  return `event-list:has(> ${BOX}) {
  display: block;
  flex: auto;
  place-self: stretch;
  min-inline-size: 0;
}
/* While what was written out is shown, so is its label. In light DOM the
   styles of the element would count more. */
${WAITING}::part(label),
${WAITING} > [data-aushang] .label {
  display: none !important;
}
${BOX}${'[data-prerendered]'.repeat(2)} {${nested}
  /* Room for the button that only works with a script. */
  &[data-more]::after {
    content: '';
    display: block;
    block-size: 44px;
    margin-block-start: calc(var(--_space) * 1.5);
  }
}
`;
}
