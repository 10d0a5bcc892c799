/** Plain text as paragraphs: a blank line ends one. */
export function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap((part) => part.trim() || []);
}
