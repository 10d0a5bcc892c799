import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(
  new URL('../../../dist/modules/cli/main.js', import.meta.url),
);

/**
 * Runs the command line as a user of an English shell would.
 *
 * @param {string[]} args
 * @param {{ input?: string, env?: object, cwd?: string }} [more]
 * @returns {Promise<{ code: number, out: string, err: string }>}
 */
export function aushang(args, { input = '', env, cwd } = {}) {
  return new Promise((resolve) => {
    const options = {
      cwd,
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8', ...env },
      maxBuffer: 50_000_000,
    };
    const child = execFile(
      process.execPath,
      [MAIN, ...args],
      options,
      (error, out, err) => resolve({ code: error?.code ?? 0, out, err }),
    );
    child.stdin.end(input);
  });
}

/** A folder that is gone after the tests. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'aushang-cli-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * A server on this machine.
 *
 * @param {Record<string, [status: number, headers: object, body: string]>} pages
 * @returns {Promise<{ address: string, asked: object[] }>} `asked` has the
 *   headers of every request.
 * @param {number} [milliseconds] - Until an answer.
 */
export async function serve(pages, milliseconds = 0) {
  const asked = [];
  const server = createServer(({ url, headers }, response) => {
    asked.push(headers);
    const [status, more, body] = pages[url] ?? [404, {}, ''];
    const answer = () => response.writeHead(status, more).end(body);
    setTimeout(answer, milliseconds);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  return { address: `http://127.0.0.1:${server.address().port}`, asked };
}
