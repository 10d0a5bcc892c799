import { transformSync } from 'esbuild';
import ts from 'typescript';
import { inlineTokens } from './inline-tokens.mjs';
import { HOLE, minifyHtml } from './minify-html.mjs';

/**
 * Minifies Lit's `html` and `css` literals: a transformer for TypeScript's
 * `emit`.
 *
 * @param {ts.TransformationContext} context
 * @returns {ts.Transformer<ts.SourceFile>}
 */
export function minifyTemplates(context) {
  const visit = (node) => {
    const inner = ts.visitEachChild(node, visit, context);
    if (!ts.isTaggedTemplateExpression(inner)) return inner;
    // `css`, and what chunks call `kit.css`.
    const minify = MINIFIERS[(inner.tag.name ?? inner.tag).text];
    return minify ? minified(inner, minify) : inner;
  };
  return (file) => ts.visitNode(file, visit);
}

const MINIFIERS = { css: minifyCss, html: minifyHtml };

function minifyCss(css) {
  if (css.includes(HOLE)) throw new Error(`css with expressions: ${css}`);
  const { code } = transformSync(css, { loader: 'css', minify: true });
  return inlineTokens(code.trim());
}

/** The expression with its strings minified as one text. */
function minified(node, minify) {
  const { tag, typeArguments, template } = node;
  const texts = minify(stringsOf(template).join(HOLE)).split(HOLE);
  const changed = withStrings(template, texts);
  return ts.factory.updateTaggedTemplateExpression(
    node,
    tag,
    typeArguments,
    changed,
  );
}

function stringsOf({ text, head, templateSpans }) {
  if (!head) return [text];
  return [head.text, ...templateSpans.map(({ literal }) => literal.text)];
}

function withStrings({ head, templateSpans }, [first, ...others]) {
  const { factory } = ts;
  const written = (kind, text) => factory[`create${kind}`](text, raw(text));
  if (!head) return written('NoSubstitutionTemplateLiteral', first);
  const spans = templateSpans.map(({ expression, literal }, index) => {
    const kind = ts.isTemplateTail(literal) ? 'TemplateTail' : 'TemplateMiddle';
    return factory.createTemplateSpan(expression, written(kind, others[index]));
  });
  return factory.createTemplateExpression(
    written('TemplateHead', first),
    spans,
  );
}

/** As it has to be written between backticks. */
const raw = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
