export function slim(code: string, path: string): string | undefined;
