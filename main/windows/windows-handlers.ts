import {
  openableWindows,
  type OpenableWindow,
  type WindowName,
  type WindowsRequests,
} from '../../core/ipc/windows-requests.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { oneOf, parseNothing, parseOptions, yesOrNo } from '../ipc/parse.ts';

/** Answers what a window may ask about windows. */
export function windowsHandlers(windows: {
  open(name: WindowName): void;
  dismiss(name: WindowName): void;
  stayOpen(name: WindowName, staysOpen: boolean): void;
}): HandlersOf<keyof WindowsRequests> {
  return {
    'windows:open': {
      parse: parseOptions<{ window: OpenableWindow }>({ window: oneOf(openableWindows) }),
      run: ([{ window }]) => windows.open(window),
    },
    'windows:stay-open': {
      parse: parseOptions({ staysOpen: yesOrNo }),
      run: ([{ staysOpen }], asker) => windows.stayOpen(asker.window, staysOpen),
    },
    'windows:close': { parse: parseNothing, run: (_args, asker) => windows.dismiss(asker.window) },
  };
}
