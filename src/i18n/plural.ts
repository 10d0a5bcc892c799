/** A phrase for each plural category of a language; `#` is the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & {
  readonly other: string;
};

/**
 * Numbers in phrases, by the rules of a language.
 *
 * @param locale - BCP 47, with the digits that the language is written with.
 */
export function plural(
  locale: string,
): (count: number, forms: Forms) => string {
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(locale);
    numbers ??= new Intl.NumberFormat(locale);
    const form = forms[rules.select(count)] ?? forms.other;
    return form.replace('#', numbers.format(count));
  };
}
