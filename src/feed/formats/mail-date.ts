/** RFC 822 §5.1, and what German systems write. */
const ZONES: Readonly<Record<string, string>> = {
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
  CET: '+0100',
  MEZ: '+0100',
  CEST: '+0200',
  MESZ: '+0200',
  BST: '+0100',
  UT: 'Z',
};

const MONTHS: Readonly<Record<string, string>> = {
  mrz: 'Mar',
  mär: 'Mar',
  mae: 'Mar',
  mai: 'May',
  okt: 'Oct',
  dez: 'Dec',
};

const NAMES = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/**
 * Dates as mails and RSS write them (RFC 5322 §3.3, `Fri, 31 May 2019 12:17:58
 * -0700`), as `normalise` reads them: `2019-05-31 12:17:58 -0700`. Others stay
 * as they are.
 */
export function mailDate(text: string | undefined): string | undefined {
  const match =
    /^(?:[^\s\d,]+,?\s+)?(\d\d?)\.?[\s-]+([a-zä]{3})[a-zä]*\.?[\s-]+(\d{4}|\d\d)\b,?(.*)$/i.exec(
      text?.trim().slice(0, 60) ?? '',
    );
  if (!match) return text;
  const [, day = '', month = '', year = '', time = ''] = match;
  const name = MONTHS[month.toLowerCase()] ?? capital(month);
  // RFC 2822 §4.3
  const full = year.length > 2 ? year : (+year < 50 ? '20' : '19') + year;
  const zoned = time
    .trim()
    .replace(/[a-z]+$/i, (zone) => ZONES[zone.toUpperCase()] ?? zone);
  const number = NAMES.indexOf(name) / 3 + 1;
  return `${full}-${number}-${day} ${zoned}`.trim();
}

const capital = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
