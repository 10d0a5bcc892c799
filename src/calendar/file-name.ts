/** Characters. */
const LIMIT = 60;

/** A title as the name of a file, on every system: *Lesung im Kreishaus.ics*. */
export function fileName(title: string): string {
  const name = title.toWellFormed().replace(/[\p{C}\\/:*?"<>|.\s]+/gu, ' ');
  const short = [...name.trim()].slice(0, LIMIT).join('').trim();
  return `${short || 'aushang'}.ics`;
}
