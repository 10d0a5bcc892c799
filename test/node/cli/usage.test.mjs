import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aushang } from '../helpers/cli.mjs';
import { readJson } from '../helpers/files.mjs';

const COMMANDS = ['convert', 'check', 'prerender'];

/** Options without a value. */
const FLAGS = [
  '--allow-partial',
  '--json',
  '--no-structured-data',
  '--quiet',
  '--strict',
];

describe('aushang --help', () => {
  it('names the commands and the exit codes', async () => {
    const { code, out, err } = await aushang(['--help']);
    assert.equal(code, 0);
    assert.equal(err, '');
    for (const name of COMMANDS)
      assert.match(out, new RegExp(`aushang ${name} `));
    assert.match(out, /Exit codes: 0 .*1 .*2 /);
  });

  for (const name of COMMANDS) {
    it(`explains every option of ${name}, in two languages`, async () => {
      const help = await Promise.all(
        ['en_GB.UTF-8', 'de_DE.UTF-8'].map((LC_ALL) =>
          aushang([name, '--help'], { env: { LC_ALL } }),
        ),
      );
      const options = help.map(({ out }) => out.match(/--[a-z-]+(?= )/g));
      const [english, german] = options.map((found) => [...new Set(found)]);
      assert.ok(english.length > 4, english.join());
      assert.deepEqual(german, english);
      const tries = english.map((option) =>
        aushang([name, FLAGS.includes(option) ? option : `${option}=x`]),
      );
      for (const { err } of await Promise.all(tries)) {
        assert.doesNotMatch(err, /Unknown option|does not take/);
      }
      for (const { out } of help) {
        for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
      }
    });
  }

  it('speaks the language of the shell', async () => {
    const { out } = await aushang([], { env: { LC_ALL: 'de_AT.UTF-8' } });
    assert.equal(out, '');
    const { err } = await aushang([], { env: { LC_ALL: 'de_AT.UTF-8' } });
    assert.match(err, /Es fehlt ein Befehl/);
  });
});

describe('aushang --version', () => {
  it('says the version', async () => {
    const { out } = await aushang(['--version']);
    assert.equal(out.trim(), readJson('package.json').version);
  });
});

describe('wrong usage', () => {
  const cases = [
    [[], /command is missing/],
    [['constructor'], /no command “constructor”/],
    [['convert'], /source is missing/],
    [['convert', '--fromm', '2027-01-01', 'a'], /Unknown option/],
    [['convert', '--from', '8.3.', 'a'], /no day/],
    [['convert', '--time-zone', 'MEZ+1', 'a'], /no time zone/],
    [['check', '--base', 'feed.json', 'a'], /no address/],
    [['prerender', '--limit', '0', 'a'], /no number/],
    [['prerender', '--sort', 'best', 'a'], /newest, oldest, soonest/],
  ];
  for (const [args, said] of cases) {
    it(`is said of: aushang ${args.join(' ')}`, async () => {
      const { code, out, err } = await aushang(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, said);
      assert.match(err, /aushang --help/);
    });
  }
});
