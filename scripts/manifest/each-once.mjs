import { readFileSync, writeFileSync } from 'node:fs';

/**
 * A plugin for the custom elements manifest analyzer, after that for VS Code:
 * what several elements have, it lists as often, and the editor would offer it
 * as often. The first stays.
 *
 * @param {string} file - With VS Code's custom data.
 */
export function eachOnce(file) {
  return {
    name: 'each-once',
    packageLinkPhase() {
      const data = JSON.parse(readFileSync(file, 'utf8'));
      for (const key of ['properties', 'pseudoElements']) {
        const byName = new Map();
        for (const one of data[key]) {
          if (!byName.has(one.name)) byName.set(one.name, one);
        }
        data[key] = [...byName.values()];
      }
      writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
    },
  };
}
