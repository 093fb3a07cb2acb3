import type { ElectronApplication } from 'playwright/test';
import type { NotificationSnapshot } from './twelve-app.ts';
import './electron-probe.ts';

/** The notifications that were shown. */
export function notificationSnapshots(application: ElectronApplication): Promise<readonly NotificationSnapshot[]> {
  return application.evaluate(() =>
    globalThis.twelveProbe.notifications.map(({ notification, isOpen }, id) => ({
      id,
      title: notification.title,
      body: notification.body,
      actions: notification.actions.flatMap((action) => (action.text === undefined ? [] : [action.text])),
      isSilent: notification.silent,
      isOpen,
    })),
  );
}

/** Does to a notification what the user would. `index`: which of its actions. */
export async function emitOnNotification(
  application: ElectronApplication,
  title: string,
  event: 'click' | 'action',
  index: number,
): Promise<void> {
  await application.evaluate(
    (_electron, wanted) => {
      const shown = globalThis.twelveProbe.notifications.findLast((known) => known.notification.title === wanted.title);
      if (shown === undefined) throw new Error(`There is no notification "${wanted.title}".`);
      shown.isOpen = false;
      if (wanted.event === 'click') shown.notification.emit('click', {});
      else shown.notification.emit('action', { actionIndex: wanted.index }, wanted.index);
    },
    { title, event, index },
  );
}
