import type { PageWords } from '../../build/page.js';
import type { Group } from '../groups.js';
import type { PairName } from '../pairs.js';
import type { Box } from '../stage/stage.js';
import type { ThemeName } from '../themes.js';
import type { Scheme } from '../tokens.js';

export interface TokenWords {
  readonly name: string;
  readonly help: string;
}

/** What the elements of the preview show. */
export interface ExampleWords {
  readonly cancelled: string;
  readonly usual: string;
  readonly later: string;
  readonly summary: string;
  readonly link: string;
  readonly place: string;
}

/** Taking colours out of a site's CSS. */
export interface SiteWords {
  readonly heading: string;
  readonly css: string;
  readonly cssHelp: string;
  readonly found: (colors: number) => string;
  readonly times: (count: number) => string;
  readonly more: (count: number) => string;
  readonly takeAs: (color: string) => string;
  readonly take: string;
  readonly taken: (color: string, token: string) => string;
}

export interface ContrastWords {
  readonly heading: string;
  readonly pair: string;
  readonly needed: string;
  /** A number, rounded already, with two decimals. */
  readonly ratio: (number: number) => string;
  readonly enough: string;
  readonly tooLow: string;
  /** Of an ornament. */
  readonly free: string;
  readonly allEnough: string;
  readonly someTooLow: (count: number) => string;
  readonly warning: (
    pair: string,
    scheme: Scheme,
    is: string,
    least: string,
  ) => string;
  readonly corrected: (
    token: string,
    scheme: Scheme,
    darker: boolean,
    from: string,
    to: string,
  ) => string;
}

export interface DesignerWords extends PageWords {
  readonly settings: string;
  readonly result: string;
  readonly theme: string;
  readonly themes: Readonly<Record<ThemeName, string>>;
  readonly groups: Readonly<Record<Group, string>>;
  readonly tokens: Readonly<Record<string, TokenWords>>;
  readonly schemes: Readonly<Record<Scheme, string>>;
  readonly pick: (token: string, scheme: Scheme) => string;
  readonly refused: string;
  readonly boxes: Readonly<Record<Box, string>>;
  readonly forcedHelp: string;
  readonly pairs: Readonly<Record<PairName, string>>;
  readonly contrast: ContrastWords;
  readonly site: SiteWords;
  readonly example: ExampleWords;
  readonly export: string;
  readonly exportHelp: string;
  readonly exportWarning: string;
  readonly exportTheme: string;
  readonly nothingChanged: string;
}
