#!/usr/bin/env node
/// <reference types="node" />
import process from 'node:process';
import { VERSION } from '../version.js';
import { EXIT, UsageError, type Exit } from './exit.js';
import { note, say } from './terminal.js';
import { cliWords } from './words/index.js';
import type { CliWords } from './words/words.js';

type Run = (args: string[], words: CliWords) => Promise<Exit>;

const COMMANDS: Readonly<Record<string, () => Promise<Run>>> = {
  convert: async () => (await import('./convert/convert.js')).convert,
  check: async () => (await import('./check/check.js')).check,
  prerender: async () => (await import('./prerender/prerender.js')).prerender,
};

const isHelp = (arg: string): boolean => arg === '--help' || arg === '-h';

async function run(args: string[], words: CliWords): Promise<Exit> {
  const [name = '', ...rest] = args;
  const { help } = words;
  if (isHelp(name) || name === '--version') {
    say(name === '--version' ? VERSION : help.all);
    return EXIT.good;
  }
  const command = Object.hasOwn(COMMANDS, name) && COMMANDS[name];
  if (!command) throw new UsageError(words.noCommand(name));
  if (rest.some(isHelp)) {
    say(help[name as 'check']);
    return EXIT.good;
  }
  return (await command())(rest, words);
}

const words = await cliWords(process.env);
try {
  process.exitCode = await run(process.argv.slice(2), words);
} catch (error) {
  const { message } = error as Error;
  const isUsage = error instanceof UsageError;
  note(isUsage ? `${message}\n${words.seeHelp}` : words.unexpected(message));
  process.exitCode = isUsage ? EXIT.usage : EXIT.failed;
}
