import { expect } from 'chai';
import { leave, visit } from '../../helpers/page.js';

describe('an id that is no well-formed text', () => {
  afterEach(leave);

  it('costs no list', async () => {
    const items = [{ id: 'a\ud800', title: 'Halb' }];
    const visitor = await visit('<event-list item-url="/x?id={id}">', {
      items,
    });
    expect(visitor.titles).to.deep.equal(['Halb']);
    expect(visitor.link('Halb').search).to.equal('?id=a%EF%BF%BD');
  });
});
