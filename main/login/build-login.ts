import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { hiddenOption } from '../../core/login/autostart-entry.ts';
import type { LoginRequests } from '../../core/ipc/login-requests.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { AppSurface } from '../app/electron-surface.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { parseNothing, parseOptions, yesOrNo } from '../ipc/parse.ts';
import { autostartFile, noLoginItem, systemLoginItem, type LoginItem } from './login-item.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface LoginParts {
  readonly app: Pick<AppSurface, 'isPackaged' | 'getLoginItemSettings' | 'setLoginItemSettings'>;
  readonly platform: Platform;
  readonly environment: Environment;
  readonly process: { readonly execPath: string; readonly argv: readonly string[] };
}

/** The name of the program's desktop file: package.json's desktopName, which electron-builder gives to the installed one. */
const desktopName = 'io.github.twelve_timer.Twelve.desktop';

/** Makes the login item of this system, and what answers windows about it. */
export function buildLogin(parts: LoginParts): {
  readonly item: LoginItem;
  readonly handlers: HandlersOf<keyof LoginRequests>;
} {
  const item = loginItem(parts);
  return { item, handlers: loginHandlers(item) };
}

/** Answers windows with what the system says, after what they asked for was tried. */
export function loginHandlers(item: Pick<LoginItem, 'read' | 'set'>): HandlersOf<keyof LoginRequests> {
  return {
    'login:get': { parse: parseNothing, run: () => item.read() },
    'login:set': {
      parse: parseOptions({ isOn: yesOrNo }),
      run: ([{ isOn }]) => item.set(isOn),
    },
  };
}

/** Whether this start was at login: no window is to open by itself. */
export function isHiddenStart({ app, platform, process }: LoginParts): boolean {
  if (process.argv.includes(hiddenOption)) return true;
  return platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
}

function loginItem({ app, platform, environment, process }: LoginParts): LoginItem {
  const command = startCommand(app.isPackaged, environment, process);
  if (platform !== 'linux') return systemLoginItem(app, platform, command);
  if (environment['FLATPAK_ID'] !== undefined || environment['SNAP'] !== undefined) return noLoginItem;
  const given = environment['XDG_CONFIG_HOME'];
  const config = given === undefined || given === '' ? join(environment['HOME'] ?? homedir(), '.config') : given;
  return autostartFile(join(config, 'autostart', desktopName), command);
}

/**
 * The command that starts this very program again. An AppImage and a portable build run from a folder that is another one
 * each time: the file that the user started is told in the environment.
 */
export function startCommand(
  isPackaged: boolean,
  environment: Environment,
  { execPath, argv }: LoginParts['process'],
): readonly string[] {
  const file = environment['APPIMAGE'] ?? environment['PORTABLE_EXECUTABLE_FILE'];
  if (isPackaged) return [file ?? execPath];
  return [execPath, resolve(environment['TWELVE_HOST_ENTRY'] ?? argv[1] ?? '.')];
}
