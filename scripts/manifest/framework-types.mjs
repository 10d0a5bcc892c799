import { mkdirSync, writeFileSync } from 'node:fs';
import { react } from './react.mjs';
import { vue } from './vue.mjs';

const FOLDER = 'dist/types';

/**
 * A plugin for the custom elements manifest analyzer: writes what TypeScript
 * has to know of the tags in React's JSX and in Vue's templates. It runs after
 * `publicManifest`, and has from there what is public and what is said of it.
 */
export function frameworkTypes() {
  return {
    name: 'framework-types',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      mkdirSync(FOLDER, { recursive: true });
      for (const [name, framework] of Object.entries({ react, vue })) {
        const file = `${FOLDER}/${name}.d.ts`;
        writeFileSync(file, declarations(modules, framework));
      }
    },
  };
}

/**
 * Properties and handlers of each element, and what the framework makes of
 * them. A property has the type that its class gives it.
 */
function declarations(modules, { head, prop, handler, register }) {
  const classes = modules.flatMap(({ path, declarations }) =>
    declarations.map((declaration) => ({ ...declaration, path })),
  );
  const elements = classes.filter(({ tagName }) => tagName);
  const imports = classes.map(
    ({ name, path }) =>
      `import type { ${name} } from '../${path.replace('dist/', '')}';\n`,
  );
  const props = elements.map(({ name, events, ...element }) =>
    [
      `\nexport interface ${name}Props {\n`,
      ...settable(element).map(
        ({ attribute, property, description }) =>
          `${comment(description)}  ${prop(attribute, property)}?: ${name}['${property}'] | undefined;\n`,
      ),
      ...events.map(
        ({ name: event, type, description }) =>
          `${comment(description)}  ${handler(event)}?: ((event: ${type.text}) => void) | undefined;\n`,
      ),
      '}\n',
    ].join(''),
  );
  return [head, ...imports, ...props, '\n', register(elements)].join('');
}

/** What has an attribute, and what a script may set without one. */
function settable({ attributes, members }) {
  const withoutAttribute = members.filter(
    ({ kind, attribute, readonly, static: ofClass }) =>
      kind === 'field' && !attribute && !readonly && !ofClass,
  );
  return [
    ...attributes.map(({ name, fieldName, description }) => ({
      attribute: name,
      property: fieldName,
      description,
    })),
    ...withoutAttribute.map(({ name, description }) => ({
      property: name,
      description,
    })),
  ];
}

const comment = (text) => `  /** ${text.replace(/\s+/g, ' ')} */\n`;
