import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import type { Desktop } from '../desktop/desktop.ts';
import type { NotificationSnapshot } from '../desktop/snapshot.ts';

/** A system notification; the desktop page shows it as a toast. */
export class HostNotification extends EventEmitter {
  readonly id: number;
  readonly #desktop: Desktop;
  readonly #title: string;
  readonly #body: string;
  readonly #actions: readonly string[];
  readonly #isSilent: boolean;
  #isOpen = false;

  constructor(desktop: Desktop, options: Electron.NotificationConstructorOptions) {
    super();
    desktop.needReady('Cannot create Notification before app is ready');
    this.#desktop = desktop;
    this.id = desktop.nextId();
    this.#title = options.title ?? '';
    this.#body = options.body ?? '';
    this.#isSilent = options.silent ?? false;
    this.#actions = (options.actions ?? []).flatMap((action) => (action.text === undefined ? [] : [action.text]));
  }

  /** Showing one that is there already shows it anew, as Electron does. */
  show(): void {
    this.#isOpen = true;
    this.#desktop.notificationShown(this);
    queueMicrotask(() => this.emit('show', {}));
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#desktop.changed();
    queueMicrotask(() => this.emit('close', {}));
  }

  userClicked(): void {
    this.#isOpen = false;
    this.#desktop.changed();
    this.emit('click', {});
  }

  userChoseAction(index: number): void {
    if (this.snapshot().actions[index] === undefined) return;
    this.#isOpen = false;
    this.#desktop.changed();
    this.emit('action', { actionIndex: index, selectionIndex: -1 }, index);
  }

  /** Linux shows no actions (https://www.electronjs.org/docs/latest/api/structures/notification-action). */
  snapshot(): NotificationSnapshot {
    const actions = this.#desktop.platform === 'linux' ? [] : this.#actions;
    return {
      id: this.id,
      title: this.#title,
      body: this.#body,
      actions,
      isSilent: this.#isSilent,
      isOpen: this.#isOpen,
    };
  }
}
