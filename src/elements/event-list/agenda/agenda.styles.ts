import type { Kit } from '../../shared/kit.js';

export const agendaStyles = ({ css }: Kit) => css`
  [id^='group-'] {
    margin-block: calc(var(--_space) * 2) calc(var(--_space) / 2);
    font-size: 1.25em;
  }
  [id^='group-0'] {
    margin-block-start: 0;
  }
`;
