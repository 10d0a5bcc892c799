/**
 * How Vue's templates take an element: its name in `GlobalComponents`. Names are
 * those of properties; in a template `item-url` is `itemUrl`.
 *
 * @see https://vuejs.org/guide/extras/web-components.html#web-components-and-typescript
 */
export const vue = {
  head: `import type { HTMLAttributes, PublicProps } from 'vue';\n`,
  prop: (_, property) => property,
  handler: (event) =>
    `on-${event}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
  register: (elements) => `type Component<Element, Own> = new () => Element & {
  $props: Own & Omit<HTMLAttributes, keyof Own> & PublicProps;
};

declare module 'vue' {
  interface GlobalComponents {
${elements.map(entry).join('')}  }
}
`,
};

const entry = ({ tagName, name }) =>
  `    '${tagName}': Component<${name}, ${name}Props>;\n`;
