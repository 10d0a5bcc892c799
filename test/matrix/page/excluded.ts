/** What a tool says that is no fault here. */
interface Excluded {
  readonly rule: string;
  readonly selector: string;
  /** A part of what it says; anything, if there is none. */
  readonly says?: string;
  readonly reason: string;
}

const EXCLUDED: readonly Excluded[] = [
  {
    rule: 'aria_role_redundant',
    selector: 'ul[role=list]',
    reason: 'WebKit drops the role of a list without markers; this keeps it.',
  },
  {
    rule: 'element_tabbable_role_valid',
    selector: '.scroll',
    reason: 'A table that fits here scrolls on a narrower screen.',
  },
  {
    rule: 'landmark-unique',
    selector: '[part=nav], .scroll',
    reason: 'One page holds all scenes, and several of them the same article.',
  },
  {
    rule: 'fieldset_label_valid',
    selector: 'fieldset',
    says: 'has a duplicate name',
    reason: 'So do two lists with filters; each is in a search with a name.',
  },
];

export const isExcluded = (finding: {
  readonly rule: string;
  readonly element: Element;
  readonly says: string;
}): boolean =>
  EXCLUDED.some(
    ({ rule, selector, says = '' }) =>
      rule === finding.rule &&
      finding.element.matches(selector) &&
      finding.says.includes(says),
  );
