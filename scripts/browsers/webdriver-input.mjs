/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const BUTTONS = ['left', 'middle', 'right'];

/** Presses and lets go of one key after the other. */
export function press(session, keys) {
  const actions = keys.flatMap((key) => {
    const value = KEYS[key] ?? key;
    return [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
  });
  return session.perform({ type: 'key', id: 'keyboard', actions });
}

export function mouse(session) {
  const perform = (...actions) =>
    session.perform({ type: 'pointer', id: 'mouse', actions });
  return {
    move: (x, y) => perform(moveTo(x, y)),
    down: (button) => perform(buttonTo('pointerDown', button)),
    up: (button) => perform(buttonTo('pointerUp', button)),
    perform,
  };
}

export function click(session, x, y, button) {
  return mouse(session).perform(
    moveTo(x, y),
    buttonTo('pointerDown', button),
    buttonTo('pointerUp', button),
  );
}

function moveTo(x, y) {
  return { type: 'pointerMove', duration: 0, x, y };
}

function buttonTo(type, button = 'left') {
  return { type, button: BUTTONS.indexOf(button) };
}
