/** The package's version; vite and the tests read it from `package.json`. */
export const VERSION = '0.1.0';
