export function allowedTags(php: string): Record<string, string[]>;
