/** How a visitor has set up screen and browser. */
const THEMES = {
  light: {},
  dark: { className: 'dark', 'prefers-color-scheme': 'dark' },
  'forced colours': { 'forced-colors': 'active' },
  'more contrast': { 'prefers-contrast': 'more' },
};

const WIDTHS = {
  320: { width: 320, height: 640 },
  768: { width: 768, height: 1024 },
  1280: { width: 1280, height: 1024 },
  // What is left of 1280 by 1024.
  '1280 at 400 %': { width: 320, height: 256, deviceScaleFactor: 4 },
};

const LANGUAGES = ['de', 'ar'];

export const settings = LANGUAGES.flatMap((lang) =>
  Object.entries(WIDTHS).flatMap(([width, viewport]) =>
    Object.entries(THEMES).map(([theme, { className = '', ...features }]) => ({
      name: [lang, width, theme].join(', '),
      lang,
      viewport,
      className,
      features,
    })),
  ),
);

/** Three that are far apart. */
export const sample = [
  'de, 1280, light',
  'de, 1280 at 400 %, forced colours',
  'ar, 320, dark',
].map((wanted) => settings.find(({ name }) => name === wanted));
