import type { PageConnection } from './page-connection.ts';

/**
 * Lets the user drag the window by what its page marks with `-webkit-app-region: drag`, as Electron does: the marks are
 * laid over each other in the order of the document, and the topmost at the pointer counts.
 */
export function followDragRegions(connection: PageConnection): void {
  addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || regionAt(document, event.clientX, event.clientY) !== 'drag') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      dragFrom(connection, event);
    },
    { capture: true },
  );
}

function dragFrom(connection: PageConnection, start: PointerEvent): void {
  document.documentElement.setPointerCapture(start.pointerId);
  let { screenX, screenY } = start;
  const follow = (now: PointerEvent): void => {
    const by = { x: Math.round(now.screenX - screenX), y: Math.round(now.screenY - screenY) };
    if (by.x === 0 && by.y === 0) return;
    screenX += by.x;
    screenY += by.y;
    connection.send({ kind: 'drag', by });
  };
  const root = document.documentElement;
  root.addEventListener('pointermove', follow);
  root.addEventListener('lostpointercapture', () => root.removeEventListener('pointermove', follow), { once: true });
}

/** What the last mark at this point says. */
function regionAt(root: Document | ShadowRoot, x: number, y: number): string {
  let found = 'none';
  for (const element of root.querySelectorAll('*')) {
    const region = getComputedStyle(element).getPropertyValue('-webkit-app-region');
    if (region === 'drag' || region === 'no-drag') {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      if (x >= left && x < right && y >= top && y < bottom) found = region;
    }
    if (element.shadowRoot === null) continue;
    const inside = regionAt(element.shadowRoot, x, y);
    if (inside !== 'none') found = inside;
  }
  return found;
}
