/** Every page of the workshop exists in each of these; the first is `index`. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a page says before any script has run. */
export interface PageWords {
  readonly title: string;
  /** In the navigation. */
  readonly short: string;
  /** In one sentence what it is good for: below the heading, in search results. */
  readonly summary: string;
}

/** A page as the build makes it, once a language. */
export interface Page {
  /** Its folder below `demo/werkstatt/`, and below the built site. */
  readonly folder: string;
  readonly words: Readonly<Record<Language, PageWords>>;
  /**
   * Whether it has its tool's `main.ts` and `style.css`; so if it has no
   * `content`.
   */
  readonly script?: boolean;
  /** HTML below the summary, in place of where the script draws. */
  content?(language: Language, pages: readonly Page[]): string;
}

/** The pages that stand in the navigation: neither the start nor one below. */
export const toolsOf = (pages: readonly Page[]) =>
  pages.filter(({ folder }) => /^[^/]+$/.test(folder));

/** Where a page stands in its folder. */
export const fileOf = (language: Language) =>
  language === LANGUAGES[0] ? 'index.html' : `${language}.html`;

/** Text as HTML. */
export const escape = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;',
  );
