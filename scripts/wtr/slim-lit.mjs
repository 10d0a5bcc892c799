import { readFile } from 'node:fs/promises';
import { slim } from '../lit/slim.mjs';

const MODULES = /^\/node_modules\/(lit-|@lit\/reactive-element\/)/;

/** The tests run with the Lit that is shipped. */
export function slimLit() {
  return {
    name: 'slim-lit',
    async serve({ path }) {
      if (!MODULES.test(path)) return undefined;
      return slim(await readFile(`.${path}`, 'utf8'), path);
    },
  };
}
