import { cssNamed, internalMember, wordsOf } from './sources.mjs';
import { readTokens } from './tokens.mjs';

/**
 * A plugin for the custom elements manifest analyzer: keeps what embedders use,
 * and adds what class comments need not repeat.
 *
 * @see https://github.com/webcomponents/custom-elements-manifest
 */
export function publicManifest() {
  /** Overrides don't repeat the `@internal` of what they override. */
  const internal = new Set();
  const words = new Map();
  let cssProperties = [];
  return {
    name: 'public-manifest',
    collectPhase({ ts, node }) {
      const member = internalMember(ts, node);
      if (member) internal.add(member);
      if (ts.isSourceFile(node)) {
        for (const [type, list] of wordsOf(ts, node)) words.set(type, list);
      }
      const css = cssNamed(ts, node, 'tokens');
      if (css) cssProperties = readTokens(css);
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      const modules = manifest.modules.map(publicModule);
      const elements = modules.flatMap(({ declarations }) =>
        declarations.filter(({ tagName }) => tagName),
      );
      for (const element of elements) {
        element.members = element.members.filter(
          ({ name, privacy }) => !privacy && !internal.has(name),
        );
        const { members, attributes } = element;
        for (const described of [...members, ...attributes]) {
          spellOut(described, words);
          // A base class may only read what the element lets be set.
          if (described.attribute) delete described.readonly;
        }
        element.cssProperties = cssProperties;
      }
      const used = modules.filter(({ declarations }) => declarations.length);
      manifest.modules = [...used, entry(used)];
    },
  };
}

/** Elements and events under their built address. */
function publicModule({ declarations, exports, ...module }) {
  const path = module.path.replace(/^src(.*)ts$/, 'dist/modules$1js');
  const kept = declarations.filter(isPublic);
  const names = kept.map(({ name }) => name);
  return {
    ...module,
    path,
    declarations: kept.map(withoutBaseClasses),
    exports: exports
      .filter(({ name }) => names.includes(name))
      .map((one) => ({
        ...one,
        declaration: { ...one.declaration, module: path },
      })),
  };
}

const isPublic = ({ kind, tagName, name }) =>
  kind === 'class' && (tagName || name.endsWith('Event'));

/** They have given what they had, and nobody else can import them. */
function withoutBaseClasses(declaration) {
  const { members, attributes = [], events = [] } = declaration;
  for (const part of [...members, ...attributes, ...events]) {
    delete part.inheritedFrom;
  }
  const superclass = declaration.tagName
    ? { name: 'LitElement', package: 'lit' }
    : { name: 'CustomEvent', package: 'global:' };
  return { ...declaration, superclass };
}

/** `Kind` says little to those who don't read the sources. */
function spellOut({ type }, words) {
  if (!type) return;
  type.text = type.text.replace(/\w+/g, (name) =>
    words.has(name)
      ? words
          .get(name)
          .map((word) => `'${word}'`)
          .join(' | ')
      : name,
  );
}

/** The script that registers the tags, which the analyzer can't see. */
function entry(modules) {
  const definitions = modules.flatMap(({ path, declarations }) =>
    declarations
      .filter(({ tagName }) => tagName)
      .map(({ tagName, name }) => ({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: path },
      })),
  );
  return {
    kind: 'javascript-module',
    path: 'dist/aushang.js',
    declarations: [],
    exports: definitions,
  };
}
