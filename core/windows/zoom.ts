import type { Platform } from '../types/platform.ts';

/** A key with what was held down with it, as Electron tells of one. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly control: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
}

export type ZoomWish = 'in' | 'out' | 'usual';

/** How large everything can be drawn. Windows are made for up to twice the usual size. */
const factors = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** What a key asks of the size of everything, as in any browser: Ctrl, on macOS ⌘, with +, − or 0. */
export function zoomWish({ key, code, control, meta, alt }: PressedKey, platform: Platform): ZoomWish | null {
  const [wanted, other] = platform === 'darwin' ? [meta, control] : [control, meta];
  if (!wanted || other || alt) return null;
  // Where + is written with Shift, nobody holds it down for this.
  if (key === '+' || key === '=') return 'in';
  if (key === '-' || key === '_') return 'out';
  return key === '0' || code === 'Digit0' || code === 'Numpad0' ? 'usual' : null;
}

/** The next factor in the direction that is wanted; the last one goes no further. */
export function zoomed(factor: number, wish: ZoomWish): number {
  if (wish === 'usual') return 1;
  // Chromium keeps a level, of which the factor is a power: it comes back a hair off.
  const hair = 0.01;
  const next =
    wish === 'in' ? factors.find((one) => one > factor + hair) : factors.findLast((one) => one < factor - hair);
  return next ?? (wish === 'in' ? factors[factors.length - 1] : factors[0]) ?? 1;
}
