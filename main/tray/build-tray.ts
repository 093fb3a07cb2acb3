import type { QueueEntry } from '../../core/queue/queue-entry.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { taskbarProgress, type TaskbarProgress } from '../../core/tray/taskbar-progress.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { Clock } from '../app/clock.ts';
import { keepTray, type KeepTrayParts } from './keep-tray.ts';
import { clickTray, runTrayCommand, type TrayPorts } from './tray-commands.ts';
import type { TrayKeeper } from './tray-keeper.ts';
import { TrayService, type TrayElectron } from './tray-service.ts';
import { TrayTicker } from './tray-ticker.ts';

/** The icon, at once where there is a place for it, and whoever keeps it there. `ports`: there when all is built. */
export function buildTray(
  parts: Omit<KeepTrayParts, 'tray' | 'electron'> & {
    readonly electron: TrayElectron & KeepTrayParts['electron'];
    readonly ports: () => TrayPorts;
  },
): { readonly tray: TrayService; readonly trayKeeper: TrayKeeper } {
  const tray = new TrayService({
    ...parts,
    onClick: () => void parts.built.then(() => clickTray(parts.ports())),
    onCommand: (command) => runTrayCommand(command, parts.ports()),
  });
  const trayKeeper = keepTray({ ...parts, tray });
  trayKeeper.start();
  return { tray, trayKeeper };
}

/** Keeps the icon, its words and the taskbar true while time passes. */
export function buildTrayTicker(parts: {
  readonly platform: Platform;
  readonly clock: Clock;
  readonly tray: Pick<TrayService, 'update'>;
  readonly windows: { setProgress(progress: TaskbarProgress | null): void };
  readonly session: { readonly state: SessionState };
  readonly queue: { readonly next: QueueEntry | null };
  readonly settings: { get(): Settings };
}): TrayTicker {
  const { platform, clock, tray, windows, session, queue, settings } = parts;
  return new TrayTicker({
    clock,
    platform,
    model: () => ({
      state: session.state,
      next: queue.next,
      sessionMinutes: settings.get().sessionMinutes,
      choices: settings.get(),
      nowMs: clock.read().wallMs,
    }),
    show: (model) => {
      tray.update(model);
      windows.setProgress(taskbarProgress(model.state, model.nowMs, platform));
    },
  });
}
