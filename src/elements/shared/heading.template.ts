import { html, type TemplateResult } from 'lit';

/** A heading; `level` is 1 to 6. */
export const heading = (level: number, content: unknown, id: string) =>
  atLevel(html`<h3 id=${id} part="heading">${content}</h3>`, level);

/**
 * The same template with another level in the place of its `h3`. Headings are
 * real ones: an `aria-level` is not one to every tool.
 *
 * @param level - 1 to 6; what lies outside is moved in.
 */
export function atLevel(
  template: TemplateResult,
  level: number,
): TemplateResult {
  const { strings } = template;
  const inside = Math.trunc(Math.min(Math.max(level, 1), 6)) || 3;
  const levels = known.get(strings) ?? [];
  known.set(strings, levels);
  return {
    ...template,
    strings: (levels[inside] ??= written(strings, inside)),
  };
}

/** Lit knows a template by its strings, so there is one list a level. */
const known = new WeakMap<TemplateStringsArray, TemplateStringsArray[]>();

const written = (strings: TemplateStringsArray, level: number) =>
  Object.assign(
    strings.map((text) => text.replace(/(<\/?h)3/g, `$1${level}`)),
    { raw: strings.raw },
  );
