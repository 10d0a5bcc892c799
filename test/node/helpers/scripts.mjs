import ts from 'typescript';

/** All nodes of a script, in order. */
function* nodesOf(node) {
  yield node;
  const children = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/**
 * What a built script loads, and whether it has syntax that no browser knows.
 *
 * @param {string} text - JavaScript.
 */
export function inspect(text) {
  const file = ts.createSourceFile('script.js', text, ts.ScriptTarget.Latest);
  const found = { imports: [], dynamicImports: [], exports: 0, decorators: 0 };
  for (const node of nodesOf(file)) {
    if (ts.isDecorator(node)) found.decorators += 1;
    const from = node.moduleSpecifier?.text;
    if (from) found.imports.push(from);
    if (ts.isExportDeclaration(node) || ts.isExportAssignment(node)) {
      found.exports += 1;
    }
    const called = ts.isCallExpression(node) && node.expression.kind;
    if (called === ts.SyntaxKind.ImportKeyword) {
      found.dynamicImports.push(node.arguments[0].text);
    }
  }
  return found;
}

/** How often a pattern is found. */
export const count = (text, pattern) => [...text.matchAll(pattern)].length;
