export interface Named {
  /** The member's name in the file. */
  readonly name: string;
}
export interface Written extends Named {
  readonly written: string;
}
export interface Read extends Written {
  /** How it is understood. */
  readonly read: string;
}
export interface Names {
  readonly names: string;
}
export type Nothing = Readonly<Record<string, never>>;

/** What can be found, and what its sentence needs to know. */
export interface Details {
  // No feed at all
  empty: Nothing;
  'html-page': { readonly title: string };
  'login-page': Nothing;
  template: Nothing;
  'api-error': { readonly message: string };
  'json-syntax': { readonly found: string };
  'json-comma': Nothing;
  'unknown-json': Nothing;
  'unknown-xml': Nothing;
  'unknown-text': Nothing;
  'broken-feed': { readonly format: string };

  // The answer of the server
  'no-cors': Nothing;
  'other-cors': { readonly allowed: string };
  'wrong-type': { readonly type: string; readonly wanted: string };
  'no-caching': Nothing;
  'insecure-feed': Nothing;
  large: { readonly kilobytes: number };
  'broken-letters': Nothing;
  unreachable: Nothing;
  'not-found': Nothing;
  refused: Nothing;
  busy: Nothing;
  'too-large': Nothing;

  // The feed
  'no-version': Nothing;
  'old-version': { readonly version: string };
  'no-feed-title': Nothing;
  'no-items': Nothing;
  'out-of-window': Nothing;
  'items-not-list': Nothing;
  'too-many-items': { readonly most: number };
  expired: Nothing;
  'nothing-upcoming': { readonly events: number };
  'no-language': Nothing;
  'bad-language': Written;
  'foreign-next': Written;

  // An item
  'not-an-item': Nothing;
  'no-id': Nothing;
  'same-id': { readonly id: string; readonly first: number };
  'number-id': { readonly id: string };
  'no-text': Nothing;
  'no-title': Nothing;
  'no-alt': Nothing;

  // A member
  lost: Named;
  'lost-entry': { readonly name: string; readonly needs: string };
  'too-many': { readonly name: string; readonly most: number };
  'cut-off': { readonly name: string; readonly most: number };
  'loose-type': { readonly name: string; readonly wanted: 'list' | 'text' };
  'unknown-member': { readonly name: string; readonly meant: string };
  overridden: { readonly name: string; readonly by: string };
  'bad-term': {
    readonly name: string;
    readonly written: string;
    readonly allowed: string;
  };
  'markup-in-text': Named;
  'entities-in-text': Named;

  // Addresses
  'bad-address': Written;
  'bad-scheme': Written;
  'relative-address': Read;
  'relative-unknown': Written;
  'insecure-link': Written;
  'insecure-image': Written;
  'foreign-image': Written;

  // Dates
  'bad-date': Written;
  'bad-zone': Written;
  'date-format': Read;
  'no-zone': Read;
  'other-offset': Read;
  'no-start': Nothing;
  reversed: { readonly start: string; readonly end: string };
  'mixed-dates': { readonly start: string; readonly end: string };
  'included-end': { readonly end: string };
  'midnight-end': { readonly end: string; readonly last: string };
  'no-previous': Nothing;
  'no-location': Nothing;
  'no-online-address': Nothing;

  // HTML
  'html-no-alt': { readonly count: number; readonly address: string };
  'html-dropped': Names;
  'html-embeds': Names;
  'html-schemes': Names;
  'html-relative': { readonly count: number; readonly address: string };
  'html-insecure': { readonly count: number; readonly address: string };
  'html-deep': Nothing;
}

export type Code = keyof Details;
