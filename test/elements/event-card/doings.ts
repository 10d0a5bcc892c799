/** What a page was made to do, while a test runs. */
export interface Doings {
  /** Files that the visitor was given: the name and the text. */
  readonly files: { readonly name: string; readonly text: string }[];
  /** What came to the clipboard. */
  readonly copied: string[];
  /** What the browser's dialog was given. */
  readonly shared: ShareData[];
  /** Puts everything back; call it in `afterEach`. */
  undo(): void;
}

/** How the browser answers. */
interface Answers {
  /** Absent: it has no dialog. A name: the dialog ends with that error. */
  readonly share?: 'shares' | 'AbortError' | 'NotAllowedError';
  readonly clipboard?: 'copies' | 'NotAllowedError' | 'none';
}

/** Stands in for what a headless browser hasn't, or would do for real. */
export function watchDoings(answers: Answers = {}): Doings {
  const { share, clipboard = 'copies' } = answers;
  const files: { name: string; text: string }[] = [];
  const copied: string[] = [];
  const shared: ShareData[] = [];
  const blobs = new Map<string, Promise<string>>();
  const { createObjectURL } = URL;

  const { click } = HTMLAnchorElement.prototype;

  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL.call(URL, blob);
    blobs.set(address, blob.text());
    return address;
  };
  HTMLAnchorElement.prototype.click = function (): void {
    const text = blobs.get(this.href);
    if (!text || !this.hasAttribute('download')) return click.call(this);
    const name = this.download;
    void text.then((words) => files.push({ name, text: words }));
  };
  const give = (name: string, value: unknown) =>
    Object.defineProperty(navigator, name, { value, configurable: true });
  give('canShare', () => true);
  give(
    'share',
    share &&
      ((data: ShareData) => {
        if (share !== 'shares') return refuse(share);
        shared.push(data);
        return Promise.resolve();
      }),
  );
  const writeText = (text: string) => {
    if (clipboard !== 'copies') return refuse(clipboard);
    copied.push(text);
    return Promise.resolve();
  };
  give('clipboard', clipboard === 'none' ? undefined : { writeText });

  return {
    files,
    copied,
    shared,
    undo() {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
      // What hides the browser's own.
      for (const name of ['canShare', 'share', 'clipboard']) {
        Reflect.deleteProperty(navigator, name);
      }
    },
  };
}

const refuse = (name: string) =>
  Promise.reject(new DOMException('refused', name));
