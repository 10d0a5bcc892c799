import type axeCore from 'axe-core';
import type { NodeResult } from 'axe-core';
import { around } from './dom.js';
import { isExcluded } from './excluded.js';

/** A finding of a tool, and what it is about. */
interface Finding {
  readonly rule: string;
  readonly element: Element;
  readonly says: string;
}

interface Ibm {
  Checker: new () => {
    check(
      node: Node,
      guidelines: readonly string[],
    ): Promise<{ readonly results: readonly IbmResult[] }>;
  };
}

interface IbmResult {
  readonly ruleId: string;
  readonly reasonId: string;
  readonly message: string;
  readonly node: Node;
  readonly value: readonly [string, string];
}

interface Tools {
  readonly axe: typeof axeCore;
  readonly ace: Ibm;
}

const tools = window as unknown as Tools;

/** All rules of axe-core: best practices and experiments, too. */
export async function axe(): Promise<readonly Finding[]> {
  const rules = tools.axe.getRules().map(({ ruleId }) => ruleId);
  const { violations } = await tools.axe.run(document, {
    runOnly: { type: 'rule', values: rules },
    resultTypes: ['violations'],
    elementRef: true,
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => ({
      rule: id,
      element: (node as NodeResult & { element: Element }).element,
      says: node.failureSummary ?? '',
    })),
  );
}

/** What IBM's checker calls a failure; the rest it leaves to people. */
export async function ibm(): Promise<readonly Finding[]> {
  // It says how far it has come, and which colours it doesn't know.
  console.log = () => {};
  const { results } = await new tools.ace.Checker().check(document, [
    'WCAG_2_2',
    'IBM_Accessibility',
  ]);
  return results
    .filter(({ value }) => value[1] === 'FAIL')
    .map(({ ruleId, reasonId, message, node }) => ({
      rule: ruleId,
      element: node instanceof Element ? node : node.parentElement!,
      says: `${reasonId}: ${message}`,
    }));
}

/** A line for each finding that is one: in which scene, and what. */
export function linesOf(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter((finding) => !isExcluded(finding))
    .map(({ rule, element, says }) => {
      const section = around(element).findLast((one) =>
        one.matches('section[aria-label]'),
      );
      const scene = section?.getAttribute('aria-label') ?? 'page';
      const [tag] = /^<[^>]*>/.exec(element.outerHTML) ?? [''];
      return `${scene} | ${rule}: ${says.replace(/\s+/g, ' ')} ${tag}`;
    });
}
