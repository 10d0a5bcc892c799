import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { doubtfulDates, programOf } from '../helpers/code.mjs';

describe('Dates in src/', () => {
  it('are made of numbers: text means something else everywhere', () => {
    const { config } = ts.readConfigFile(
      'tsconfig.build.json',
      ts.sys.readFile,
    );
    const parsed = ts.parseJsonConfigFileContent(config, ts.sys, '.');
    const program = ts.createProgram(parsed.fileNames, parsed.options);
    const found = doubtfulDates(program, (path) => /\/src\/.*\.ts$/.test(path));
    assert.deepEqual(found, []);
  });
});

const DOUBTFUL = [
  'new Date(text)',
  "new Date('2027-03-08')",
  'new Date(2027, 2, 8)',
  'new Date()',
  'Date()',
  'Date.parse(text)',
  'new Date(anything)',
];
const GOOD = ['new Date(time)', 'new Date(0)', 'Date.now()'];

describe('The checker of dates', () => {
  const types = 'text: string, time: number, anything: any';
  const planted = [...DOUBTFUL, ...GOOD].map((code) => [
    `/planted/${code}.ts`,
    `export const f = (${types}) => ${code};`,
  ]);
  const program = programOf(new Map(planted));
  const isPlanted = (path) => path.startsWith('/planted/');
  const found = doubtfulDates(program, isPlanted).join('\n');

  for (const code of DOUBTFUL) {
    it(`catches ${code}`, () => assert.ok(found.includes(`.ts: ${code}`)));
  }

  for (const code of GOOD) {
    it(`lets ${code} be`, () => assert.ok(!found.includes(`.ts: ${code}`)));
  }
});
