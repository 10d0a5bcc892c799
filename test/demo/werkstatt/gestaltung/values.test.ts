import { expect } from 'chai';
import { isValue } from '../../../../demo/werkstatt/gestaltung/values.js';

const GOOD = {
  '<color>': ['#1f5fae', 'oklch(from currentColor l c h / 0.8)', 'red'],
  '<length>': ['0', '2px', 'calc(1em + 2px)'],
  '<font-family>': ["'Fira Sans', sans-serif"],
  '<font-weight>': ['650', 'bold'],
  '<border>': ['1px solid #ccc', '0'],
  '<shadow>': ['0 1px 4px #0003', 'none'],
};
type Syntax = keyof typeof GOOD;
const SYNTAXES = Object.keys(GOOD) as Syntax[];

const takes = (syntax: string, value: string) =>
  isValue({ syntax, name: '', default: '', description: '' }, value);

describe('A value of a token', () => {
  for (const syntax of SYNTAXES) {
    it(`is a ${syntax}, and not something else`, () => {
      for (const value of GOOD[syntax]) {
        expect(takes(syntax, value), value).to.equal(true);
      }
      expect(takes(syntax, 'no such thing !')).to.equal(false);
    });

    it(`of ${syntax} is finished, and asks for nothing`, () => {
      for (const value of [
        '',
        'url(https://elsewhere.example/)',
        'var(--x, url(https://elsewhere.example/))',
        'v\\61r(--x, url(https://elsewhere.example/))',
        `${GOOD[syntax][0]}; color: red`,
        `${GOOD[syntax][0]} } body { color: red`,
        `${GOOD[syntax][0]} /*`,
        `${GOOD[syntax][0]}) or (top: 0`,
        'inherit',
      ]) {
        expect(takes(syntax, value), value).to.equal(false);
      }
    });
  }

  it('has its brackets and its quotes closed', () => {
    expect(takes('<color>', 'rgb(1 2 3')).to.equal(false);
    expect(takes('<font-family>', '"Fira Sans')).to.equal(false);
  });

  it('of a kind that nobody knows is none', () => {
    expect(takes('<angle>', '1deg')).to.equal(false);
  });
});
