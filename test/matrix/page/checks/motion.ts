import { call, elementsIn, styleOf } from '../dom.js';

// @wcag 2.2.2

/** Whoever asks for less motion gets none. */
export function motion(section: Element): readonly string[] {
  return elementsIn(section).flatMap((element) => {
    const { animationName, transitionDuration, scrollBehavior } =
      styleOf(element);
    const moves =
      animationName !== 'none' ||
      transitionDuration.split(',').some((time) => parseFloat(time) > 0) ||
      scrollBehavior === 'smooth';
    return moves ? [`moves: ${call(element)}`] : [];
  });
}
