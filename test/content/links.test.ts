import { expect } from 'chai';
import { clean, markup } from './clean.js';

describe('links of an article', () => {
  /** Where the link with this `href` leads; undefined: it is no link. */
  async function target(href: string, bases?: readonly (string | undefined)[]) {
    const box = await clean(`<a href="${href}">Wort</a>`, bases && { bases });
    expect(box.textContent).to.equal('Wort');
    return box.querySelector('a')?.getAttribute('href');
  }

  it('lead to the web, mail, telephone, maps and calendars', async () => {
    for (const address of [
      'https://a.example/',
      'http://a.example/',
      'mailto:a@a.example',
      'tel:+493751234',
      'geo:50.7,12.5',
      'webcal://a.example/kalender.ics',
    ]) {
      expect(await target(address)).to.equal(address);
    }
  });

  it('are only their words where they lead elsewhere', async () => {
    for (const address of [
      'javascript:alert(1)',
      ' JAVASCRIPT:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'blob:https://a.example/x',
      'vbscript:x',
      'file:///etc/passwd',
      'ftp://a.example/',
      'view-source:https://a.example/',
      'unknown:x',
      'https://',
      '',
    ]) {
      expect(await target(address), address).to.be.undefined;
    }
  });

  it('start where the article lies', async () => {
    expect(await target('/x')).to.equal('https://www.landkreis.example/x');
    expect(await target('x?y#z')).to.equal(
      'https://www.landkreis.example/news/x?y#z',
    );
    expect(await target('#fn1')).to.equal(
      'https://www.landkreis.example/news/1#fn1',
    );
    expect(await target('//a.example/')).to.equal('https://a.example/');
  });

  it('start at the first address that there is', async () => {
    const bases = [undefined, 'blob:x', 'https://feed.example/f/feed.json'];
    expect(await target('x', bases)).to.equal('https://feed.example/f/x');
    expect(await target('x', [])).to.be.undefined;
  });

  it('say nothing to the page that they lead to, and open as others', async () => {
    expect(
      await markup(
        '<a href="https://a.example/" target="_top" rel="opener" ping="/p">x</a>',
      ),
    ).to.equal('<a href="https://a.example/" rel="noopener">x</a>');
  });

  it('are nothing where they hold nothing', async () => {
    expect(await markup('a<a href="/x"> </a>b')).to.equal('a b');
    expect(await markup('<a name="anker"></a>b')).to.equal('b');
  });

  it('say their source in quotes only if it is an address', async () => {
    expect(await markup('<q cite="/x">q</q>')).to.equal(
      '<q cite="https://www.landkreis.example/x">q</q>',
    );
    expect(await markup('<q cite="javascript:x">q</q>')).to.equal('<q>q</q>');
  });
});
