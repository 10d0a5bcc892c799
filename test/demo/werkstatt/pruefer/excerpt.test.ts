import { expect } from 'chai';
import { excerptOf } from '../../../../demo/werkstatt/pruefer/report/excerpt.js';

const written = (lines: readonly string[], line: number, column: number) =>
  excerptOf(lines, line, column).map(
    ({ number, before, marked, after }) =>
      `${number}:${before}<${marked}>${after}`,
  );

describe('An excerpt of a feed', () => {
  it('has the line, and those around it', () => {
    expect(written(['a', 'bcd},', 'e', 'f'], 2, 3)).to.deep.equal([
      '1:a<>',
      '2:bc<d>},',
      '3:e<>',
    ]);
  });

  it('ends where the text does', () => {
    expect(written(['ab'], 1, 1)).to.deep.equal(['1:<ab>']);
    expect(written(['ab'], 1, 3)).to.deep.equal(['1:ab<>']);
    expect(written(['a\rb\u2028c\r'], 1, 2)).to.deep.equal(['1:a<\rb\u2028c>']);
  });

  it('is a part of a feed that is one long line', () => {
    const line = 'x'.repeat(5000);
    const [only] = excerptOf([line], 1, 2501);
    expect(only).to.deep.equal({
      number: 1,
      before: `…${'x'.repeat(40)}`,
      marked: `${'x'.repeat(100)}…`,
      after: '',
    });
    const [, neighbour] = excerptOf(['{', line], 1, 1);
    expect(neighbour!.before).to.have.length(101);
  });
});
