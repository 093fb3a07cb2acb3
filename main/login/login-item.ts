import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { autostartEntry, execLine, hiddenOption, readAutostart } from '../../core/login/autostart-entry.ts';
import type { LoginState } from '../../core/login/login-view.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { loginText } from '../../core/text/login-text.ts';
import { windowTitles } from '../../core/text/window-text.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { AppSurface } from '../app/electron-surface.ts';
import { writeDurably } from '../storage/write-durably.ts';

/** What a system does when its user logs in. */
export interface LoginItem {
  /** How it stands at this moment. */
  read(): LoginState;
  /** Answers how it stands then: the system may not have followed. */
  set(isOn: boolean): LoginState;
  /** Mends what an earlier start has left: the program may lie somewhere else now. */
  mend(): void;
}

/** A file in the folder whose programs Linux desktops start (https://www.electronjs.org/docs/latest/api/app: Electron does nothing there). */
export function autostartFile(file: string, command: readonly string[]): LoginItem {
  const words = [...command, hiddenOption];
  const read = () => {
    try {
      return readAutostart(readFileSync(file, 'utf8'));
    } catch {
      return null;
    }
  };
  const write = (): void => {
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeDurably(file, autostartEntry({ name: windowTitles.session, comment: loginText.comment }, words));
    } catch (error) {
      throw new AppError('file-unwritable', { file }, { cause: error });
    }
  };
  const state = (): LoginState => {
    const entry = read();
    if (entry === null) return 'off';
    return entry.isOn ? 'on' : 'blocked';
  };
  return {
    read: state,
    set: (isOn) => {
      if (isOn) write();
      else rmSync(file, { force: true });
      return state();
    },
    mend: () => {
      const entry = read();
      if (entry?.isOn === true && entry.exec !== execLine(words)) write();
    },
  };
}

/** The list of Windows and macOS. On Windows it must be asked about the very command that was put there. */
export function systemLoginItem(
  app: Pick<AppSurface, 'getLoginItemSettings' | 'setLoginItemSettings'>,
  platform: Platform,
  [path = '', ...args]: readonly string[],
): LoginItem {
  const command = platform === 'win32' ? { path, args: [...args, hiddenOption] } : {};
  const state = (): LoginState => {
    const { openAtLogin, status, executableWillLaunchAtLogin } = app.getLoginItemSettings(command);
    if (platform === 'darwin' && status === 'requires-approval') return 'approval';
    if (!openAtLogin) return 'off';
    return platform === 'win32' && !executableWillLaunchAtLogin ? 'blocked' : 'on';
  };
  return {
    read: state,
    set: (isOn) => {
      app.setLoginItemSettings({ openAtLogin: isOn, ...command });
      return state();
    },
    mend: () => {},
  };
}

/** For packages whose sandbox keeps them from it. */
export const noLoginItem: LoginItem = { read: () => 'unavailable', set: () => 'unavailable', mend: () => {} };
