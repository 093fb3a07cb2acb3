import { desktopText } from '../../core/text/desktop-text.ts';
import type { DesktopSnapshot, NotificationSnapshot } from '../desktop/snapshot.ts';
import type { DesktopConnection } from './connection.ts';
import { element, place } from './element.ts';
import { icon } from './icons.ts';

/** The program's notifications, and links that the browser kept from opening. */
export class ToastsView {
  readonly #connection: () => DesktopConnection;
  readonly #toasts = new Map<number, HTMLElement>();

  constructor(connection: () => DesktopConnection) {
    this.#connection = connection;
    place('toasts').setAttribute('aria-label', desktopText.notifications);
  }

  show(desktop: DesktopSnapshot): void {
    const open = desktop.notifications.filter((notification) => notification.isOpen);
    for (const [id, toast] of this.#toasts) {
      if (open.some((notification) => notification.id === id)) continue;
      toast.remove();
      this.#toasts.delete(id);
    }
    for (const notification of open) {
      if (this.#toasts.has(notification.id)) continue;
      const toast = this.#notification(notification);
      this.#toasts.set(notification.id, toast);
      place('toasts').append(toast);
    }
  }

  /** Opens a link beside this page; browsers allow that only shortly after a click. */
  openLink(url: string): void {
    // Not with `noopener`, which always answers null: whether the browser allowed it must be known.
    const tab = window.open(url, '_blank');
    if (tab === null) this.#offerLink(url);
    else tab.opener = null;
  }

  #notification({ id, title, body, actions }: NotificationSnapshot): HTMLElement {
    const send = this.#connection;
    const open = element('button', {
      className: 'toast-open',
      attributes: { type: 'button' },
      children: [element('strong', { text: title }), element('span', { text: body })],
    });
    open.addEventListener('click', () => send().send({ kind: 'notification-click', id }));
    const buttons = actions.map((action, index) => {
      const button = element('button', { className: 'toast-action', text: action, attributes: { type: 'button' } });
      button.addEventListener('click', () => send().send({ kind: 'notification-action', id, action: index }));
      return button;
    });
    return this.#toast(open, buttons, () => send().send({ kind: 'notification-close', id }));
  }

  #offerLink(url: string): void {
    const link = element('a', {
      className: 'toast-action',
      text: desktopText.openLink,
      attributes: { href: url, target: '_blank', rel: 'noopener noreferrer' },
    });
    const text = element('div', {
      className: 'toast-open',
      children: [
        element('span', { text: desktopText.linkBlocked }),
        element('span', { className: 'toast-link', text: url }),
      ],
    });
    const toast = this.#toast(text, [link], () => toast.remove());
    link.addEventListener('click', () => toast.remove());
    place('toasts').append(toast);
  }

  #toast(content: HTMLElement, actions: readonly HTMLElement[], dismiss: () => void): HTMLElement {
    const close = element('button', {
      className: 'toast-close',
      attributes: { type: 'button', 'aria-label': desktopText.dismiss },
      children: [icon('close')],
    });
    close.addEventListener('click', dismiss);
    const row = element('div', { className: 'toast-actions', children: actions });
    return element('div', {
      className: 'toast',
      attributes: { role: 'status' },
      children: actions.length === 0 ? [content, close] : [content, close, row],
    });
  }
}
