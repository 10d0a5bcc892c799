import { expect } from 'chai';
import { clean, markup } from './clean.js';

describe('frames and players of an article', () => {
  const link = (address: string, words: string) =>
    `<a href="${address}" rel="noopener">${words}</a>`;
  const film = link(
    'https://film.example/1',
    'Externer Inhalt bei film.example',
  );

  for (const [html, what] of [
    ['<iframe src="https://film.example/1"></iframe>', 'a frame'],
    ['<IFRAME SRC=https://film.example/1 ></IFRAME>', 'a frame in capitals'],
    ['<iframe src="//film.example/1"></iframe>', 'a frame without a scheme'],
    ['<iframe src="https://film.example/1"/>', 'a frame in XML'],
    ['<video src="https://film.example/1"></video>', 'a film'],
    ['<audio src="https://film.example/1"></audio>', 'a sound'],
    ['<object data="https://film.example/1"></object>', 'an object'],
    ['<embed src="https://film.example/1">', 'a plug-in'],
    [
      '<video><source src="https://film.example/1"><source src="/2"></video>',
      'a film in several formats',
    ],
    [
      '<object><param name="m" value="x"><embed src="https://film.example/1"></object>',
      'a plug-in in an object',
    ],
    [
      '<video controls src="https://film.example/1"><p>Kein <a href="/x">Video</a></p></video>',
      'a film with words for old browsers',
    ],
    [
      '<iframe src="https://film.example/1"><p>Kein Rahmen</p></iframe>',
      'a frame with words for old browsers',
    ],
  ] as const) {
    it(`become a link: ${what}`, async () => {
      expect(await markup(html)).to.equal(film);
    });
  }

  it('are called by their title, where they have one', async () => {
    expect(
      await markup('<iframe src="https://film.example/1" title="Der Film">'),
    ).to.equal(
      link(
        'https://film.example/1',
        'Der Film (Externer Inhalt bei film.example)',
      ),
    );
  });

  it('are words within a link, which stays', async () => {
    expect(
      await markup(
        '<a href="/x"><video src="https://film.example/1"></video></a>',
      ),
    ).to.equal(
      link(
        'https://www.landkreis.example/x',
        'Externer Inhalt bei film.example',
      ),
    );
  });

  it('are nothing where they have no address of the web', async () => {
    for (const html of [
      '<iframe srcdoc="<p>x</p>"></iframe>',
      '<iframe src="about:blank"></iframe>',
      '<iframe src="javascript:x"></iframe>',
      '<object data="data:text/html,x"></object>',
      '<video></video>',
    ]) {
      expect(await markup(html), html).to.equal('');
    }
  });

  it('take nothing with them that follows', async () => {
    const box = await clean(
      '<p>a</p><iframe src="https://a.example"/><p>b</p><embed src="https://a.example"><p>c</p>',
    );
    const words = [...box.querySelectorAll('p')].map((p) => p.textContent);
    expect(words).to.deep.equal(['a', 'b', 'c']);
  });
});
