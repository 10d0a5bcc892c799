/**
 * A file of the folder `AUSHANG_SHARED`, or undefined where there is none; then
 * one line says so, and the test that wanted it has nothing to do.
 */
export async function sharedFile(path: string): Promise<string | undefined> {
  const response = await fetch(`/shared/${path}`);
  if (response.status === 200) return response.text();
  console.log(`Not tested: ${path} (set AUSHANG_SHARED to its folder)`);
  return undefined;
}
