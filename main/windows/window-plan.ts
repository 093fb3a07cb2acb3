import type * as Electron from 'electron';
import type { WindowName } from '../../core/ipc/windows-requests.ts';
import type { Rectangle, Size } from '../../core/windows/place-window.ts';
import type { Platform } from '../../core/types/platform.ts';

/** What makes one window different from another. */
export interface WindowPlan {
  readonly size: Size;
  readonly smallest: Size;
  /**
   * A popover hangs under the tray icon, has no frame of the system's and hides when it loses the focus at rest. The pill
   * has no frame either, stands above other windows and never takes the focus by itself.
   */
  readonly kind: 'ordinary' | 'popover' | 'pill';
  /** Whether what lies behind can be seen where the page draws nothing. */
  readonly isSeeThrough: boolean;
  /** Whether it is on every workspace, and has to be told so. */
  readonly followsWorkspaces: boolean;
  /** The kind of window that macOS should make of it; null for its usual one. */
  readonly systemType: string | null;
  readonly title: string;
}

const usual = { kind: 'ordinary', isSeeThrough: false, followsWorkspaces: false, systemType: null } as const;

const pillSize: Size = { width: 156, height: 40 };

/**
 * The plan of each window. On Linux no window can be put beside the tray icon, and hiding on blur goes wrong under many
 * window managers, so the session window is an ordinary one there.
 */
export function windowPlans(
  platform: Platform,
  titles: Readonly<Record<WindowName, string>>,
): Record<WindowName, WindowPlan> {
  return {
    session: {
      ...usual,
      size: { width: 420, height: 680 },
      smallest: { width: 380, height: 560 },
      kind: platform === 'linux' ? 'ordinary' : 'popover',
      // The menu bar is on every desktop of macOS, above programs in full screen too, and so is what hangs from it.
      followsWorkspaces: platform === 'darwin',
      title: titles.session,
    },
    contacts: {
      ...usual,
      size: { width: 1040, height: 720 },
      smallest: { width: 380, height: 480 },
      title: titles.contacts,
    },
    week: {
      ...usual,
      size: { width: 960, height: 720 },
      smallest: { width: 560, height: 480 },
      title: titles.week,
    },
    settings: {
      ...usual,
      size: { width: 560, height: 640 },
      smallest: { width: 380, height: 480 },
      title: titles.settings,
    },
    pill: {
      size: pillSize,
      smallest: pillSize,
      kind: 'pill',
      // Without a compositor, what should be clear is black on Linux; its frameless windows have round corners anyway.
      isSeeThrough: platform !== 'linux',
      followsWorkspaces: platform === 'linux',
      // A panel of macOS is on every desktop and above programs in full screen, and a click on it leaves them active.
      // Asking for the same later would bring the icon back into the Dock (https://github.com/electron/electron/issues/25368).
      systemType: platform === 'darwin' ? 'panel' : null,
      title: titles.pill,
    },
  };
}

/** The options every window is made with: hidden until painted, sandboxed, with nothing it does not need. */
export function windowOptions(parts: {
  readonly plan: WindowPlan;
  readonly bounds: Rectangle;
  readonly preloadFile: string;
  readonly isDark: boolean;
}): Electron.BrowserWindowConstructorOptions {
  const { plan } = parts;
  const isPill = plan.kind === 'pill';
  const hasFrame = plan.kind === 'ordinary';
  return {
    ...parts.bounds,
    ...(isPill ? pillOptions : { minWidth: plan.smallest.width, minHeight: plan.smallest.height }),
    ...(plan.systemType === null ? {} : { type: plan.systemType }),
    useContentSize: true,
    title: plan.title,
    show: false,
    ...(plan.isSeeThrough ? seeThroughOptions : { backgroundColor: paper(parts.isDark) }),
    autoHideMenuBar: true,
    fullscreenable: hasFrame,
    frame: hasFrame,
    skipTaskbar: !hasFrame,
    webPreferences: {
      preload: parts.preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      // The end is to be heard though nobody has clicked in the window.
      autoplayPolicy: 'no-user-gesture-required',
    },
  };
}

/** The paper of the light and the dark theme, so that nothing flashes before the first paint. */
const paper = (isDark: boolean): string => (isDark ? '#171512' : '#F7F2E8');

const pillOptions = {
  resizable: false,
  minimizable: false,
  maximizable: false,
  alwaysOnTop: true,
  // On macOS the first click into a window that has not the focus would only give it the focus.
  acceptFirstMouse: true,
} as const;

/** The shadow would be drawn around the words, and stay where they were. */
const seeThroughOptions = { transparent: true, backgroundColor: '#00000000', hasShadow: false } as const;
