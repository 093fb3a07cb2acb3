/** What the page that shows the desktop is told, and what it tells back. */

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MenuItemSnapshot {
  /** Names the item when it is chosen; unique while the host runs. */
  readonly id: number;
  readonly label: string;
  readonly type: 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio';
  readonly enabled: boolean;
  readonly checked: boolean;
  readonly accelerator: string;
  readonly submenu: readonly MenuItemSnapshot[] | null;
}

export interface TraySnapshot {
  readonly id: number;
  /** PNG as base64; empty for an empty image. */
  readonly image: string;
  readonly isTemplate: boolean;
  readonly title: string;
  readonly tooltip: string;
  readonly menu: readonly MenuItemSnapshot[] | null;
  /** The menu that the program popped up itself, while it is open. */
  readonly poppedUp: readonly MenuItemSnapshot[] | null;
}

export interface WindowSnapshot {
  readonly id: number;
  readonly title: string;
  /** Where the window's page is; null before the program loads one. */
  readonly address: string | null;
  readonly url: string;
  readonly bounds: Rectangle;
  readonly minimumWidth: number;
  readonly minimumHeight: number;
  readonly isVisible: boolean;
  readonly isFocused: boolean;
  readonly isMinimized: boolean;
  readonly isInTaskbar: boolean;
  readonly isLoaded: boolean;
  readonly hasFrame: boolean;
  readonly isResizable: boolean;
  readonly isOnTop: boolean;
  readonly isOnAllWorkspaces: boolean;
  /** Whether what lies behind can be seen where the page draws nothing. */
  readonly isSeeThrough: boolean;
  readonly backgroundColor: string;
  readonly progress: number;
  /** Higher lies above lower. */
  readonly order: number;
}

export interface NotificationSnapshot {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly actions: readonly string[];
  /** Without it the system's own sound comes with it. */
  readonly isSilent: boolean;
  readonly isOpen: boolean;
}

export interface DialogSnapshot {
  readonly id: number;
  readonly title: string;
  readonly buttonLabel: string;
  readonly extensions: readonly string[];
  readonly isMultiple: boolean;
  /** Where a file is to be saved unless the user says otherwise; null when files are to be opened. */
  readonly saveAs: string | null;
}

export interface DesktopSnapshot {
  readonly platform: 'darwin' | 'win32' | 'linux';
  readonly theme: 'system' | 'light' | 'dark';
  readonly trays: readonly TraySnapshot[];
  readonly windows: readonly WindowSnapshot[];
  readonly notifications: readonly NotificationSnapshot[];
  readonly dialogs: readonly DialogSnapshot[];
}

/** Host to page. */
export type ToPage =
  | { readonly kind: 'desktop'; readonly desktop: DesktopSnapshot }
  | { readonly kind: 'open-link'; readonly url: string }
  | { readonly kind: 'read-clipboard' }
  | { readonly kind: 'write-clipboard'; readonly text: string };

/** Page to host. */
export type FromPage =
  | { readonly kind: 'screen'; readonly width: number; readonly height: number; readonly isDark: boolean }
  | { readonly kind: 'tray-bounds'; readonly id: number; readonly bounds: Rectangle }
  | { readonly kind: 'tray-click' | 'tray-double-click' | 'tray-right-click'; readonly id: number }
  | { readonly kind: 'menu-choose'; readonly id: number }
  | { readonly kind: 'menu-closed' }
  | { readonly kind: 'window-close' | 'window-focus' | 'window-restore'; readonly id: number }
  | { readonly kind: 'window-blur' }
  | { readonly kind: 'window-bounds'; readonly id: number; readonly bounds: Rectangle }
  | { readonly kind: 'notification-click' | 'notification-close'; readonly id: number }
  | { readonly kind: 'notification-action'; readonly id: number; readonly action: number }
  | { readonly kind: 'clipboard'; readonly text: string }
  | { readonly kind: 'dialog-answer'; readonly id: number; readonly paths: readonly string[] };
