const ELEMENT = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/i;

/** Whether a text that doesn't say what it is has tags of HTML. */
export const isHtml = (text: string): boolean => ELEMENT.test(text);
