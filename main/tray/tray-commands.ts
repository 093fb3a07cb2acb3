import type { WindowName } from '../../core/ipc/windows-requests.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { TrayCommand } from '../../core/tray/tray-command.ts';

/** What the tray can set in motion. */
export interface TrayPorts {
  readonly session: {
    readonly state: SessionState;
    start(contactId: string | null): Promise<void>;
    pause(): Promise<void>;
    resume(): Promise<void>;
    swap(): Promise<void>;
    undo(): Promise<void>;
    snooze(contactId: string, days: number): Promise<void>;
    extend(minutes: number): Promise<void>;
    end(): Promise<void>;
  };
  readonly open: (window: WindowName) => void;
  /** Whether this very press has just hidden the session window, because it took the focus from it. */
  readonly hasJustHidden: () => boolean;
  /** Brings in whoever lies on the clipboard, and says so. */
  readonly addFromClipboard: () => Promise<void>;
  /** Puts on the clipboard what somebody who helps needs to know. */
  readonly copyDiagnostics: () => Promise<void>;
  /** Looks for a newer version, and says what came of it. */
  readonly checkForUpdates: () => Promise<void>;
  readonly quit: () => void;
  readonly settings: () => Pick<Settings, 'trayClick'>;
  /** Hears of what could not be done; the window tells the user. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * A click on the icon: shows the window and, at rest, starts at once (or only shows it, as the user chose). A second click
 * shows the window and starts nothing twice.
 */
export function clickTray(ports: TrayPorts): void {
  const starts = ports.session.state.kind === 'rest' && ports.settings().trayClick === 'start';
  // Who clicks on the icon of an open popover wants it gone (https://github.com/max-mapper/menubar/issues/274).
  if (!starts && ports.hasJustHidden()) return;
  ports.open('session');
  if (starts) settle(ports, ports.session.start(null));
}

/** Does what was chosen from the tray's menu. */
export function runTrayCommand(command: TrayCommand, ports: TrayPorts): void {
  const { session } = ports;
  switch (command.kind) {
    case 'start':
      ports.open('session');
      return settle(ports, session.start(command.contactId));
    case 'pause':
      return settle(ports, session.pause());
    case 'resume':
      ports.open('session');
      return settle(ports, session.resume());
    case 'swap':
      ports.open('session');
      return settle(ports, session.swap());
    case 'undo':
      return settle(ports, session.undo());
    case 'snooze':
      return settle(ports, session.snooze(command.contactId, command.days));
    case 'extend':
      return settle(ports, session.extend(command.minutes));
    case 'end':
      ports.open('session');
      return settle(ports, session.end());
    case 'add-from-clipboard':
      return settle(ports, ports.addFromClipboard());
    case 'open':
      return ports.open(command.window);
    case 'copy-diagnostics':
      return settle(ports, ports.copyDiagnostics());
    case 'check-updates':
      return settle(ports, ports.checkForUpdates());
    case 'quit':
      return ports.quit();
  }
}

/** Nobody waits for a menu's answer: what fails is told in the window. */
function settle(ports: TrayPorts, work: Promise<void>): void {
  work.catch((error: unknown) => {
    ports.open('session');
    ports.onFailure(error);
  });
}
