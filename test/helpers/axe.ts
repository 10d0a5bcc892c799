import axe from 'axe-core';

/**
 * What axe-core finds in an element, with all its rules: the best practices
 * and the experimental ones, too.
 *
 * @returns a line for each finding.
 */
export async function findings(element: Element): Promise<string[]> {
  const tags = axe.getRules().flatMap((rule) => rule.tags);
  const { violations } = await axe.run(element, {
    runOnly: { type: 'tag', values: [...new Set(tags)] },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
