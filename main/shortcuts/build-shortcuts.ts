import type { ShortcutsRequests } from '../../core/ipc/shortcuts-requests.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { parseNothing, parseOptions, yesOrNo } from '../ipc/parse.ts';
import { ShortcutService, type ShortcutParts } from './shortcut-service.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * How this desktop gives shortcuts away. Wayland has a portal for it, which asks the user and refuses programs whose desktop
 * file it does not find (https://www.electronjs.org/docs/latest/api/global-shortcut): an AppImage has none.
 */
export function shortcutManner(
  platform: Platform,
  environment: Environment,
  argv: readonly string[],
): ShortcutParts['manner'] {
  const isWayland = environment['XDG_SESSION_TYPE'] === 'wayland' || (environment['WAYLAND_DISPLAY'] ?? '') !== '';
  if (platform !== 'linux' || !isWayland || argv.includes('--ozone-platform=x11')) return 'at-once';
  return environment['APPIMAGE'] === undefined ? 'asks' : 'installed-only';
}

/** Makes the shortcuts, none taken yet, and what answers windows about them. */
export function buildShortcuts(
  parts: Omit<ShortcutParts, 'manner'> & {
    readonly platform: Platform;
    readonly environment: Environment;
    readonly argv: readonly string[];
  },
): { readonly shortcuts: ShortcutService; readonly handlers: HandlersOf<keyof ShortcutsRequests> } {
  const { platform, environment, argv } = parts;
  const shortcuts = new ShortcutService({ ...parts, manner: shortcutManner(platform, environment, argv) });
  return { shortcuts, handlers: shortcutsHandlers(shortcuts) };
}

/** Answers what the settings window asks about shortcuts. */
export function shortcutsHandlers(
  shortcuts: Pick<ShortcutService, 'states' | 'record'>,
): HandlersOf<keyof ShortcutsRequests> {
  return {
    'shortcuts:states': { parse: parseNothing, run: () => shortcuts.states },
    'shortcuts:record': {
      parse: parseOptions({ isRecording: yesOrNo }),
      run: ([{ isRecording }]) => shortcuts.record(isRecording),
    },
  };
}
