import type { Rectangle } from '../desktop/snapshot.ts';

const keyStep = 16;

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What is being moved, and how a distance changes it. */
export interface DragTarget {
  bounds(): Rectangle;
  apply(bounds: Rectangle, by: { readonly x: number; readonly y: number }): Rectangle;
  /** Follows the pointer on this page only. */
  preview(bounds: Rectangle): void;
  /** The user let go. */
  finish(bounds: Rectangle): void;
}

/** Makes a handle that moves or resizes a window by pointer or arrow keys. */
export function makeDraggable(handle: HTMLElement, target: DragTarget): void {
  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || (event.target as Element).closest('button') !== null) return;
    const start = { x: event.clientX, y: event.clientY, bounds: target.bounds() };
    const moved = (now: PointerEvent): Rectangle =>
      target.apply(start.bounds, { x: now.clientX - start.x, y: now.clientY - start.y });
    handle.setPointerCapture(event.pointerId);
    // The windows' pages would swallow the pointer.
    document.body.classList.add('is-dragging');
    const follow = (now: PointerEvent): void => target.preview(moved(now));
    const end = (now: PointerEvent): void => {
      handle.removeEventListener('pointermove', follow);
      document.body.classList.remove('is-dragging');
      target.finish(moved(now));
    };
    handle.addEventListener('pointermove', follow);
    handle.addEventListener('lostpointercapture', (now) => end(now), { once: true });
  });
  handle.addEventListener('keydown', (event) => {
    const direction = directions[event.key];
    if (direction === undefined || event.target !== handle) return;
    event.preventDefault();
    const [x, y] = direction;
    target.finish(target.apply(target.bounds(), { x: x * keyStep, y: y * keyStep }));
  });
}
