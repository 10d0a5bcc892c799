import { expect } from 'chai';
import { policy } from '../../../../demo/werkstatt/konfigurator/snippet/policy.js';

const sources = {
  script: '/aushang/1.2.3/',
  feeds: ['https://kreis.example/feed.json'],
  images: '',
  imageAddresses: ['https://bilder.example/a.jpg'],
};

describe('The line of a policy', () => {
  it('has the hosts of script, feed and images', () => {
    expect(policy(sources)).to.equal(
      "script-src 'self'; connect-src https://kreis.example; img-src 'self' https://kreis.example",
    );
  });

  it('has each host once, whatever the scheme is called', () => {
    const feeds = ['https://a.example/1', 'webcal://a.example/2', '/own.json'];
    const script = 'https://cdn.example/1.2.3/';
    expect(policy({ ...sources, script, feeds, images: 'none' })).to.equal(
      "script-src https://cdn.example; connect-src https://a.example 'self'",
    );
  });

  it('has the hosts of all images where all are shown', () => {
    expect(policy({ ...sources, images: 'all' })).to.match(
      /img-src 'self' https:\/\/kreis\.example https:\/\/bilder\.example$/,
    );
  });
});
