import { list, number, record, text, type Raw } from '../values.js';

const FREE =
  /^(?:0+(?:[.,]0+)?|frei|eintritt frei|kosten(?:los|frei)|free|gratis)$/i;

/** *10 €* or *€10*, but not *ab 10 €*. */
const PLAIN = /^[^\p{L}\d]{0,3}\d+(?:[.,]\d+)?[^\p{L}\d]{0,3}$/u;

/** `cost` is words (*10€ – 20€*), `cost_details` has the numbers. */
export function costOf(event: Raw, decode: (text: string) => string): Raw {
  const cost = decode(text(event.cost) ?? '');
  if (!cost) return {};
  const { currency_code, values } = record(event.cost_details);
  const amounts = list(values).map(number);
  const onlyFree = amounts.length > 0 && amounts.every((one) => one === 0);
  if (onlyFree || FREE.test(cost)) return { isAccessibleForFree: true };
  // A number without its currency would be taken for euros.
  const isPlain = PLAIN.test(cost) && amounts.length === 1 && currency_code;
  return {
    offers: [
      isPlain
        ? { price: amounts[0], priceCurrency: currency_code }
        : { price: cost },
    ],
  };
}
