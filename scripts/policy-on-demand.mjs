/** In lit-html 3, minified: the policy, and where it is used. */
const MADE =
  /(\w)=(\w)\?(\2\.createPolicy\("lit-html",\{createHTML:t=>t\}\)):void 0/;
const USED = /void 0!==(\w)\?\1\.createHTML\((\w)\):\2/;

/**
 * Lit makes its Trusted Types policy when it is loaded, and a page's policy
 * allows each name once: the script's second copy on a page would fail with an
 * error. Made when the first template is, it isn't made by a copy that has
 * nothing to draw.
 *
 * @param {string} code - Of `lit-html.js`.
 * @throws {Error} if Lit is not what it was.
 */
export function policyOnDemand(code) {
  const [made, policy, types, create] = MADE.exec(code) ?? [];
  const [used, , html] = USED.exec(code) ?? [];
  if (!made || !used) throw new Error('lit-html makes its policy another way');
  const trust = `h=>(${policy}.made??=${create}).createHTML(h)`;
  return code
    .replace(made, () => `${policy}=${trust}`)
    .replace(used, () => `${types}?${policy}(${html}):${html}`);
}
