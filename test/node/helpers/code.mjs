import ts from 'typescript';

const printer = ts.createPrinter({ removeComments: true });

/** What a file does, without what it says of it. */
export function withoutComments(text, path = 'file.ts') {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return printer.printFile(file);
}

/**
 * The dates that are made of something else than a number: text means another
 * instant in every engine and zone, and parts are read in the visitor's zone.
 *
 * @param {ts.Program} program
 * @returns {string[]} `path: expression`
 */
export function doubtfulDates(program, isOurs) {
  const checker = program.getTypeChecker();
  const found = [];
  const visit = (node, path) => {
    if (isDoubtful(node, checker)) found.push(`${path}: ${node.getText()}`);
    ts.forEachChild(node, (child) => visit(child, path));
  };
  for (const file of program.getSourceFiles()) {
    if (isOurs(file.fileName)) visit(file, file.fileName);
  }
  return found;
}

function isDoubtful(node, checker) {
  const called = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (!called) return false;
  const name = node.expression.getText();
  if (name === 'Date.parse') return true;
  if (name !== 'Date') return false;
  const [first, ...others] = node.arguments ?? [];
  if (!first || others.length) return true;
  const { flags } = checker.getTypeAtLocation(first);
  return (flags & ts.TypeFlags.NumberLike) === 0;
}

/** A program of these texts alone, with the language's own types. */
export function programOf(files) {
  const options = { target: ts.ScriptTarget.ES2022, noEmit: true };
  const host = ts.createCompilerHost(options, true);
  const real = host.getSourceFile.bind(host);
  host.getSourceFile = (path, ...more) =>
    files.has(path)
      ? ts.createSourceFile(path, files.get(path), ...more)
      : real(path, ...more);
  return ts.createProgram([...files.keys()], options, host);
}
