/** Milliseconds; some browsers read the file a while after the click. */
const UNTIL_READ = 60_000;

/** Gives the visitor a text as a file. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  // It isn't in the page, so no handler of the page's sees the click.
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), UNTIL_READ);
}
