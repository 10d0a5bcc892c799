import { html } from 'lit';
import { selectField } from '../shared/fields/choice.js';
import type { Tool } from '../shared/run.js';
import { type Design, designQuery, readDesign } from './design.js';
import { readingsOf } from './readings.js';
import { contrastTable } from './view/contrast-table.js';
import type { Desk, Supplies } from './view/desk.js';
import { exported } from './view/export.js';
import { previews } from './view/preview.js';
import { siteImport } from './view/site-import.js';
import { tokenGroups } from './view/token-fields.js';
import { verdict, warningsOf } from './view/warnings.js';

/** The theme designer: what it shows is measured as it is drawn. */
export const designer = (supplies: Supplies): Tool<Design> => ({
  read: (query) => readDesign(query, supplies.tokens),
  toQuery: (design) => designQuery(design, supplies.tokens),
  view(design, change) {
    const { stage, themes, tokens } = supplies;
    const theme =
      themes.find(({ name }) => name === design.theme) ?? themes[0]!;
    stage.wear(design, theme, tokens);
    return deskTemplate({ ...supplies, design, theme, change });
  },
});

function deskTemplate(desk: Desk) {
  const { words } = desk;
  const readings = readingsOf(desk.stage);
  const warnings = warningsOf(desk, readings);
  return html`<div class="columns">
    <section class="settings" aria-labelledby="settings">
      <h2 id="settings">${words.settings}</h2>
      ${themeField(desk)} ${tokenGroups(desk)} ${siteImport(desk)}
    </section>
    <section aria-labelledby="result">
      <h2 id="result">${words.result}</h2>
      ${verdict(desk, warnings)} ${previews(desk)}
      ${contrastTable(desk, readings)} ${exported(desk, warnings)}
    </section>
  </div>`;
}

const themeField = ({ words, theme, themes, change }: Desk) =>
  selectField({
    name: 'theme',
    label: words.theme,
    value: theme.name,
    options: themes.map(({ name }) => ({
      value: name,
      label: words.themes[name],
    })),
    change: (theme) => change({ theme }),
  });
