import {
  around,
  boxOf,
  call,
  elementsIn,
  isOnlyHeard,
  shownIn,
  styleOf,
} from '../dom.js';

// @wcag 1.3.4 1.4.10 1.4.4 1.4.12

const SLACK = 1;

const scrolls = (element: Element): boolean =>
  around(element).some((one) => /auto|scroll/.test(styleOf(one).overflowX));

const cuts = (element: Element): boolean => {
  const { overflowX, overflowY, display } = styleOf(element);
  if (display === 'inline' || isOnlyHeard(element)) return false;
  const wide = element.scrollWidth > element.clientWidth + SLACK;
  const high = element.scrollHeight > element.clientHeight + SLACK;
  return (
    (/hidden|clip/.test(overflowX) && wide) ||
    (/hidden|clip/.test(overflowY) && high)
  );
};

/** WCAG 1.4.10: nothing sticks out, and nothing is cut off. */
export function reflow(section: Element): readonly string[] {
  const { left, right } = boxOf(section);
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? ['the page scrolls sideways'] : [];
  const found = shownIn(section).flatMap((element) => {
    if (cuts(element)) return [`is cut off: ${call(element)}`];
    const box = boxOf(element);
    const out = box.left < left - SLACK || box.right > right + SLACK;
    return out && box.width && !scrolls(element)
      ? [`sticks out: ${call(element)}`]
      : [];
  });
  return [...wide, ...found];
}

/** WCAG 1.4.12, and then the same again. */
const SPACED = new CSSStyleSheet();
SPACED.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: .12em !important;
      word-spacing: .16em !important; }
  p { margin-block-end: 2em !important; }
`);

export function spacing(section: Element): readonly string[] {
  const roots: (Document | ShadowRoot)[] = [
    document,
    ...elementsIn(section).flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ];
  const before = roots.map((root) => [...root.adoptedStyleSheets]);
  for (const root of roots) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, SPACED];
  }
  const found = reflow(section);
  roots.forEach((root, index) => {
    root.adoptedStyleSheets = before[index]!;
  });
  return found;
}

/** WCAG 1.4.4: with a letter size of 200 %. */
export function zoomed(section: Element): readonly string[] {
  const { style } = document.documentElement;
  style.fontSize = '200%';
  const found = reflow(section);
  style.fontSize = '';
  return found;
}
