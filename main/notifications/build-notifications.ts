import type { Settings } from '../../core/settings/settings.ts';
import type { TrayCommand } from '../../core/tray/tray-command.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import type { AppWindows } from '../windows/app-windows.ts';
import { answerNotice } from './answer-notice.ts';
import { NotificationService } from './notification-service.ts';
import { tellUnshown } from './tell-unshown.ts';

/** The parts of the program that notifications lead to. */
export interface NotificationSurroundings {
  readonly electron: Pick<ElectronSurface, 'Notification'>;
  readonly platform: Platform;
  readonly settings: { get(): Settings };
  readonly windows: Pick<AppWindows, 'open' | 'openQuietly' | 'tell' | 'broadcast'>;
  /** Does what the tray's menu would do. */
  run(command: TrayCommand): void;
  reminders(): { later(): Promise<void>; notToday(): Promise<void> };
  inBackground(work: Promise<unknown>): void;
}

/** Notifications that lead to the program's own windows and commands. */
export function buildNotifications(around: NotificationSurroundings): NotificationService {
  const { electron, platform, settings, windows, run, reminders, inBackground } = around;
  return new NotificationService({
    electron,
    platform,
    settings: () => settings.get(),
    onAnswer: (answer) =>
      answerNotice(answer, {
        open: (window) => windows.open(window),
        showWeek: (day) => {
          windows.open('week');
          windows.tell('week', 'week:show', { day });
        },
        extend: (minutes) => run({ kind: 'extend', minutes }),
        start: (contactId) => run({ kind: 'start', contactId }),
        remindLater: () => inBackground(reminders().later()),
        notToday: () => inBackground(reminders().notToday()),
        bringIn: (source) => {
          windows.open('session');
          windows.tell('session', 'imports:show', { source });
        },
      }),
    onUnshown: (notice) =>
      tellUnshown(notice, {
        show: () => windows.openQuietly('session'),
        say: (message) => windows.broadcast('windows:notice', { message }),
      }),
  });
}
