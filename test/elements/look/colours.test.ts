import { expect } from 'chai';
import { addressOf } from '../../helpers/feeds.js';
import { noticeFeed } from '../../helpers/notice.js';
import { leave, visit } from '../../helpers/page.js';

// @wcag 1.4.3 1.4.11

describe('the page’s look', () => {
  afterEach(leave);

  const card = async (css: string) => {
    const visitor = await visit(
      `<div><event-card item="netzwerktreffen" feed="${addressOf(noticeFeed())}">`,
    );
    visitor.element.parentElement!.style.cssText = css;
    return visitor;
  };

  it('gives font and colour', async () => {
    const visitor = await card('font: 20px monospace; color: rgb(1, 2, 3)');
    const [paragraph] = visitor.all('[part=body] p');
    const { fontFamily, color } = getComputedStyle(paragraph!);
    expect(fontFamily).to.equal('monospace');
    expect(color).to.equal('rgb(1, 2, 3)');
  });

  it('makes the accent light on a dark page, without a colour scheme', async () => {
    const onDark = await accent('rgb(240, 240, 240)');
    const onLight = await accent('rgb(20, 20, 20)');
    expect(onDark).to.be.above(onLight + 0.1);
  });

  it('takes one accent from any ancestor', async () => {
    const green = await accent('#000; --aushang-accent: green');
    const blue = await accent('#000; --aushang-accent: blue');
    expect(green).to.be.closeTo(0.52, 0.005);
    expect(blue).to.be.closeTo(0.452, 0.005);
  });

  /** The lightness of the accent beside a text colour, from 0 to 1. */
  async function accent(color: string): Promise<number> {
    const visitor = await card(`color: ${color}`);
    const [date] = visitor.all('article > time');
    const { borderInlineStartColor } = getComputedStyle(date!);
    return Number(/oklch\(([\d.]+)/.exec(borderInlineStartColor)?.[1]);
  }
});
