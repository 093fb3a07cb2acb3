import type * as Electron from 'electron';
import type { WindowName } from '../../core/ipc/windows-requests.ts';
import type { Rectangle, Size } from '../../core/windows/place-window.ts';
import type { Platform } from '../../core/types/platform.ts';

/** What makes one window different from another. */
export interface WindowPlan {
  readonly size: Size;
  readonly smallest: Size;
  /** A popover hangs under the tray icon, has no frame of the system's and hides when it loses the focus at rest. */
  readonly isPopover: boolean;
  readonly title: string;
}

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
      size: { width: 420, height: 680 },
      smallest: { width: 380, height: 560 },
      isPopover: platform !== 'linux',
      title: titles.session,
    },
    week: {
      size: { width: 960, height: 720 },
      smallest: { width: 560, height: 480 },
      isPopover: false,
      title: titles.week,
    },
    settings: {
      size: { width: 560, height: 640 },
      smallest: { width: 380, height: 480 },
      isPopover: false,
      title: titles.settings,
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
  return {
    ...parts.bounds,
    minWidth: plan.smallest.width,
    minHeight: plan.smallest.height,
    useContentSize: true,
    title: plan.title,
    show: false,
    // The paper of the light and the dark theme, so that nothing flashes before the first paint.
    backgroundColor: parts.isDark ? '#171512' : '#F7F2E8',
    autoHideMenuBar: true,
    fullscreenable: !plan.isPopover,
    frame: !plan.isPopover,
    skipTaskbar: plan.isPopover,
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
