import { expect } from 'chai';
import { clean, withoutSetHtml } from './clean.js';

describe('elements within elements', () => {
  const nested = (start: string, depth: number, end = '') =>
    `${start.repeat(depth)}Wort${end.repeat(depth)}`;

  it('stay, as deep as any article has them', async () => {
    const box = await clean(nested('<div>', 400, '</div>'));
    expect(box.querySelectorAll('div')).to.have.length(400);
    const quotes = await clean(nested('<blockquote><p>', 200));
    expect(quotes.querySelectorAll('p')).to.have.length(200);
  });

  it('stay, however many follow each other', async () => {
    for (const [part, name] of [
      ['<p>a', 'p'],
      ['a<br>', 'br'],
      ['<b>a</b> ', 'b'],
      ['<ul><li>a<li>b</ul>', 'ul'],
      ['<p><a href="/x">a</a><img src="/b.jpg"/>', 'a'],
    ] as const) {
      const box = await clean(part.repeat(3000));
      expect(box.querySelectorAll(name), part).to.have.length(3000);
    }
  });

  /** Seconds of parsing, if they weren’t refused. */
  const ATTACKS = [
    nested('<div>', 40_000),
    nested('<b>', 60_000),
    nested('<x>', 60_000),
    nested('<div></i></section>', 10_000),
    nested('<DIV\n>', 10_000),
    nested('<iframe>', 20_000),
    nested('<table><tr><td>', 10_000),
    nested('<ul><li>', 20_000),
    nested('<button><p>', 10_000),
    nested('<svg><g>', 20_000),
  ];

  async function areRefused(): Promise<void> {
    for (const html of ATTACKS) {
      const box = await clean(html);
      expect(box.children, html.slice(0, 20)).to.have.length(0);
      expect(box.textContent.trim()).to.equal('Wort');
    }
  }

  it('leave their words where they are made to hurt', areRefused);

  it('do so in an engine without setHTML, too', () =>
    withoutSetHtml(areRefused));
});
