export const internal: RegExp;
