const KINDS = ['img-src', 'media-src', 'frame-src', 'object-src'];

/**
 * Nothing foreign is loaded into this page any more: a corpus' addresses lead
 * to hosts that nobody has agreed to. There is no way back; each test file has
 * a page of its own.
 */
export function loadNothing(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = KINDS.map((kind) => `${kind} 'none'`).join('; ');
  document.head.append(policy);
}
