/** Whether the browser can pass an address on to other apps. */
export const canShare = (data: ShareData): boolean =>
  typeof navigator.share === 'function' && navigator.canShare(data);

/**
 * Passes an address on: with the browser's own dialog, else as a copy.
 *
 * @returns `failed` where a page may do neither, as without encryption.
 */
export async function share(
  data: ShareData & { readonly url: string },
): Promise<'shared' | 'copied' | 'failed'> {
  if (canShare(data)) {
    try {
      await navigator.share(data);
      return 'shared';
    } catch (error) {
      // The visitor closed the dialog.
      if ((error as Error).name === 'AbortError') return 'shared';
    }
  }
  try {
    await navigator.clipboard.writeText(data.url);
    return 'copied';
  } catch {
    return 'failed';
  }
}
