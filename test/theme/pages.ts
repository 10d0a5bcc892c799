/** Pages as visitors know them; none of them names a `color-scheme`. */
export const PAGES = {
  white: { background: '#fff', color: '#1a1a1a' },
  'off-white': { background: '#f4f4f4', color: '#333' },
  dark: { background: '#16181d', color: '#eceef2' },
  'dark grey': { background: '#222', color: '#bbb' },
} as const;
