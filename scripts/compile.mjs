import path from 'node:path';
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';
import ts from 'typescript';
import { minifyTemplates } from './minify-templates.mjs';

/**
 * TypeScript's own output of an entry and all that it imports, with what Lit
 * recommends for a build: plain properties for decorators, short literals.
 *
 * @param {string} entry - Relative to the project's folder.
 * @returns {Map<string, string>} source file → JavaScript
 */
export function compile(entry) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram([entry], { ...options, noEmit: false });
  const emitted = new Map();
  const write = (_, text, __, ___, [source]) =>
    emitted.set(path.resolve(source.fileName), text);
  const before = [idiomaticDecoratorsTransformer(program), minifyTemplates];
  program.emit(undefined, write, undefined, false, { before });
  return emitted;
}
