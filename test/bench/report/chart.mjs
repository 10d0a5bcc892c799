import { OURS } from '../result.mjs';
import { de, format } from './words.mjs';

const WIDTH = 640;
const ROW = 22;
const HEAD = 44;
/** Where bars begin, and room for the numbers behind them. */
const LEFT = 190;
const RIGHT = 60;

/** A picture with one group of bars for each number of items. */
export function chartOf({ visits, contenders }) {
  const groups = visits.filter(({ slowdown }) => slowdown === 1);
  const step = HEAD + contenders.length * ROW;
  const bars = groups.map((group, at) => groupOf(group, contenders, at * step));
  const height = groups.length * step + ROW;
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="de"
  aria-labelledby="title text" viewBox="0 0 ${WIDTH} ${height}"
  width="${WIDTH}" height="${height}">
<title id="title">${de.chart}</title>
<desc id="text">${de.chartText}</desc>
<style>
  svg { font: 13px sans-serif; fill: #1f2a2e; color-scheme: light dark }
  .group { font-weight: bold; font-size: 15px }
  .bar { fill: #8a9599 }
  .own { fill: #9a3d1c }
  .line { stroke: #1f2a2e; stroke-dasharray: 2 3 }
  @media (prefers-color-scheme: dark) {
    svg { fill: #e9e5dd }
    .bar { fill: #77848a }
    .own { fill: #f2a582 }
    .line { stroke: #e9e5dd }
  }
</style>
${bars.join('\n')}
</svg>
`;
}

function groupOf({ count, rows }, contenders, top) {
  const known = rows.filter(({ ratios }) => ratios.cpu);
  const most = Math.max(...known.map(({ ratios }) => ratios.cpu.median));
  const scale = (WIDTH - LEFT - RIGHT) / most;
  const one = LEFT + scale;
  const bottom = top + HEAD + known.length * ROW;
  const bars = known.map((row, at) => {
    const { title } = contenders.find(({ name }) => name === row.name);
    return barOf(title, row, scale, top + HEAD + at * ROW);
  });
  return `<text class="group" x="0" y="${top + 30}">${de.items(count)}</text>
${bars.join('\n')}
<path class="line" d="M${one.toFixed(1)} ${top + HEAD - 4}V${bottom}"/>`;
}

function barOf(title, { name, ratios }, scale, top) {
  const ratio = ratios.cpu.median;
  const width = ratio * scale;
  const kind = name.startsWith(OURS) ? 'bar own' : 'bar';
  const end = LEFT + width + 6;
  return `<text x="0" y="${top + 14}">${title.replace('&', '&amp;')}</text>
<rect class="${kind}" x="${LEFT}" y="${top + 3}" width="${width.toFixed(1)}" height="15"/>
<text x="${end.toFixed(1)}" y="${top + 14}">${format('de', ratio, 2)}</text>`;
}
