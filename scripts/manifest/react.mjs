/**
 * How React 19 takes an element: its name in `JSX.IntrinsicElements`. Attributes
 * go by their names in HTML, which a server can write, too.
 */
export const react = {
  head: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';\n`,
  prop: (attribute, property) => (attribute ? `'${attribute}'` : property),
  handler: (event) => `'on${event}'`,
  register: (elements) => `type Props<Element, Own> = Own &
  Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(entry).join('')}    }
  }
}
`,
};

const entry = ({ tagName, name }) =>
  `      '${tagName}': Props<${name}, ${name}Props>;\n`;
