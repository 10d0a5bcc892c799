import { expect } from 'chai';

/** The address of an answer of `test/server/feeds.mjs`. */
function feed(query: Record<string, string>) {
  return `/feeds/echo?${new URLSearchParams(query)}`;
}

async function framed(address: string) {
  const frame = document.createElement('iframe');
  frame.src = address;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  return frame;
}

describe('the feeds of the test server', () => {
  it('answer with the status, type, header and text asked for', async () => {
    const response = await fetch(
      feed({
        status: '503',
        type: 'application/feed+json',
        header: 'Retry-After: 7',
        body: '„Grüße“ ',
        repeat: '2',
      }),
    );
    expect(response.status).to.equal(503);
    expect(response.headers.get('content-type')).to.equal(
      'application/feed+json',
    );
    expect(response.headers.get('retry-after')).to.equal('7');
    expect(await response.text()).to.equal('„Grüße“ „Grüße“ ');
  });

  it('wait before they answer', async () => {
    const start = performance.now();
    await fetch(feed({ delay: '120' }));
    expect(performance.now() - start).to.be.at.least(100);
  });

  it('stall after the first part', async () => {
    const signal = AbortSignal.timeout(300);
    const response = await fetch(feed({ body: '{', stall: '' }), { signal });
    const error = await response.text().catch((reason: unknown) => reason);
    expect(error)
      .to.have.property('name')
      .that.is.oneOf(['TimeoutError', 'AbortError']);
  });

  it('count the requests of a key', async () => {
    const key = crypto.randomUUID();
    await fetch(feed({ key }));
    await fetch(feed({ key }));
    const count = await fetch(`/feeds/count?key=${key}`);
    expect(await count.json()).to.equal(2);
  });
});

describe('the pages of the test server', () => {
  it('come under the policy asked for', async () => {
    const policy = encodeURIComponent("script-src 'none'");
    const frame = await framed(`/page/empty.html?csp=${policy}`);
    const page = frame.contentDocument!;
    expect(page.title).to.equal('Leere Seite');
    const refused = new Promise<SecurityPolicyViolationEvent>((resolve) =>
      page.addEventListener('securitypolicyviolation', resolve),
    );
    const script = page.createElement('script');
    script.textContent = 'document.title = "ran"';
    page.body.append(script);
    expect((await refused).effectiveDirective).to.equal('script-src-elem');
    expect(page.title).to.equal('Leere Seite');
    frame.remove();
  });
});
