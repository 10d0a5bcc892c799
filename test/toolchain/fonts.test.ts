import { expect } from 'chai';

describe('the fonts of the test browser', () => {
  it('give text a size, without which layout tests prove nothing', () => {
    const text = document.createElement('span');
    text.textContent = 'Übergrößenträger';
    document.body.append(text);
    const { width, height } = text.getBoundingClientRect();
    text.remove();
    expect(width).to.be.within(80, 200);
    expect(height).to.be.within(12, 40);
  });
});
