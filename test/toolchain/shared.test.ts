import { expect } from 'chai';

describe('the shared folder of the test server', () => {
  it('answers with nothing where there is nothing', async () => {
    const response = await fetch('/shared/no-such-file.json');
    expect(response.status).to.equal(204);
  });

  it('answers with nothing from outside of it', async () => {
    for (const path of ['..%2Fpackage.json', '%2Fetc%2Fpasswd']) {
      const response = await fetch(`/shared/${path}`);
      expect(response.status, path).to.equal(204);
    }
  });
});
