import { render, type TemplateResult } from 'lit';
import { type Address, pageAddress } from './address.js';

/** A tool: what it knows, how that is written as an address, how it looks. */
export interface Tool<State> {
  read(query: URLSearchParams): State;
  /** What is as it would be anyway is left out. */
  toQuery(state: State): URLSearchParams;
  view(state: State, change: Change<State>): TemplateResult;
}

/** Takes over what has changed, and draws again. */
export type Change<State> = (changed: Partial<State>) => void;

/** Draws a tool into its place, and again whenever its state changes. */
export function run<State extends object>(
  tool: Tool<State>,
  place: HTMLElement,
  address: Address = pageAddress,
): void {
  let state = tool.read(address.read());
  const draw = () => render(tool.view(state, change), place);
  const change = (changed: Partial<State>) => {
    state = { ...state, ...changed };
    address.keep(tool.toQuery(state));
    draw();
  };
  // The links to the other language need it from the beginning.
  change({});
}
