/** Elements within each other. Real articles have twenty. */
const MAX_DEPTH = 500;

/** Elements that have no content, or end by themselves where the next begins. */
const SHORT =
  /^(area|base|body|br|caption|col|colgroup|dd|dt|embed|head|hr|html|img|input|li|link|meta|option|p|param|rp|rt|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/;

/**
 * Whether elements lie so deep in each other that it can only be meant to hurt:
 * parsers take seconds for it. An estimate, for nothing is parsed yet.
 */
export function isTooDeep(html: string): boolean {
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    const lower = name!.toLowerCase();
    const count = open.get(lower) ?? 0;
    // An end without a start is ignored.
    if (SHORT.test(lower) || (end && !count)) continue;
    const step = end ? -1 : 1;
    open.set(lower, count + step);
    depth += step;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
