export function compile(entry: string): Map<string, string>;
