/** What the manifest's plugin reads in the sources' syntax trees. */

/** The name of a class's member that carries `@internal`. */
export function internalMember(ts, node) {
  if (!ts.isClassElement(node) || !node.name) return undefined;
  const tags = ts.getJSDocTags(node).map(({ tagName }) => tagName.text);
  return tags.includes('internal') ? node.name.text : undefined;
}

/**
 * A list of words and the type that it stands for: `KINDS` and its `Kind`.
 *
 *     const KINDS = ['all', 'news', 'events'] as const;
 *     type Kind = (typeof KINDS)[number];
 */
export function wordsOf(ts, file) {
  const lists = new Map();
  const types = new Map();
  for (const statement of file.statements) {
    if (ts.isTypeAliasDeclaration(statement)) {
      const list = statement.type.objectType?.type?.exprName?.text;
      if (lists.has(list)) types.set(statement.name.text, lists.get(list));
    }
    const [declared] = statement.declarationList?.declarations ?? [];
    const words = declared?.initializer?.expression?.elements;
    if (words)
      lists.set(
        declared.name.text,
        words.map(({ text }) => text),
      );
  }
  return types;
}

/** The CSS of a template such as `export const tokens = css…`. */
export function cssNamed(ts, node, name) {
  if (!ts.isTaggedTemplateExpression(node)) return undefined;
  return node.parent.name?.text === name ? node.template.text : undefined;
}
