import type { ExportSource } from '../../core/import/export-source.ts';
import type { NoticeAnswer } from '../../core/notifications/notice.ts';
import type { WindowName } from '../../core/ipc/windows-requests.ts';

/** What an answer to a notification can set in motion. */
export interface NoticeAnswerPorts {
  open(window: WindowName): void;
  /** Opens the week that a day lies in. */
  showWeek(day: string): void;
  extend(minutes: number): void;
  /** Starts with somebody, and shows it. */
  start(contactId: string): void;
  remindLater(): void;
  notToday(): void;
  bringIn(source: ExportSource): void;
}

/** Does what the user chose on a notification. */
export function answerNotice(answer: NoticeAnswer, ports: NoticeAnswerPorts): void {
  switch (answer.kind) {
    case 'open':
      return ports.open(answer.window);
    case 'show-week':
      return ports.showWeek(answer.day);
    case 'extend':
      return ports.extend(answer.minutes);
    case 'start':
      return ports.start(answer.contactId);
    case 'remind-later':
      return ports.remindLater();
    case 'not-today':
      return ports.notToday();
    case 'bring-in':
      return ports.bringIn(answer.source);
  }
}
