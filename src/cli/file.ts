import { randomUUID } from 'node:crypto';
import { chmod, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

/** What isn't an address of the web is a file; `-` is what comes in. */
export const isFile = (source: string): boolean =>
  !/^(?:https?|webcal):/i.test(source);

/** The text of a file, in the encoding that it names; else UTF-8. */
export async function readFileText(name: string): Promise<string> {
  return decoded(name === '-' ? await incoming() : await readFile(name));
}

async function incoming(): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A file has no header; XML says it itself (§4.3.3), and so does HTML. */
function decoded(bytes: Buffer): string {
  const start = bytes.subarray(0, 1024).toString('latin1');
  const named =
    /^\s*<\?xml[^>]*\bencoding=["']([\w-]+)/.exec(start)?.[1] ??
    /<meta[^>]*\bcharset=["']?([\w-]+)/i.exec(start)?.[1];
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/**
 * Writes a file as a whole or not at all: whoever reads it meanwhile gets the
 * old one, and so does everyone if this fails.
 */
export async function writeWhole(name: string, text: string): Promise<void> {
  // A name on another disk could not be given at once.
  const folder = path.dirname(name);
  const beside = path.join(folder, `.${path.basename(name)}.${randomUUID()}`);
  try {
    await writeFile(beside, text);
    const old = await stat(name).catch(() => undefined);
    if (old) await chmod(beside, old.mode);
    await rename(beside, name);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
