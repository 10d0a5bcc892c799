/** JSON Feed 1.0 and 1.1, and what calls itself none but has its items. */
export function isJsonFeed(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { version, items } = value as Record<string, unknown>;
  return (
    /jsonfeed\.org\/version\//.test(String(version)) || Array.isArray(items)
  );
}
