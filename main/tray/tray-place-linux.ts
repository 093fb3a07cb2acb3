import type { Clock, TimerHandle } from '../app/clock.ts';
import type { BusMessage } from './session-bus/bus-message.ts';
import type { SessionBus, SessionBusListener } from './session-bus/session-bus.ts';
import type { TrayPlace, TrayPlaceWatch } from './tray-place.ts';

/** Who keeps the list of tray icons on a Linux desktop, and shows them once a panel (a "host") has come forward. */
const watcher = {
  name: 'org.kde.StatusNotifierWatcher',
  path: '/StatusNotifierWatcher',
} as const;

/** A watcher that takes its name before it can answer is asked once more after this long, in ms. */
const secondLookMs = 2_000;

/** A bus or a watcher that says nothing for so long does not count, in ms. */
const patienceMs = 3_000;

export interface TrayPlaceLinuxParts {
  readonly clock: Pick<Clock, 'after'>;
  readonly openBus: (listener: SessionBusListener) => Promise<SessionBus>;
}

/**
 * Asks the session bus whether a panel shows tray icons, and listens for one that comes late. Electron looks once, when
 * the icon is made, and never again (https://github.com/electron/electron/issues/5065): an icon that is made before its
 * panel stays invisible for ever.
 */
export class TrayPlaceLinux implements TrayPlaceWatch {
  readonly #parts: TrayPlaceLinuxParts;
  #onChange: (place: TrayPlace) => void = () => {};
  #bus: SessionBus | null = null;
  #place: TrayPlace | null = null;
  #patience: TimerHandle | null = null;
  #secondLook: TimerHandle | null = null;
  /** Counts the questions: only the answer to the last one holds. */
  #question = 0;

  constructor(parts: TrayPlaceLinuxParts) {
    this.#parts = parts;
  }

  start(onChange: (place: TrayPlace) => void): void {
    this.#onChange = onChange;
    this.#patience = this.#parts.clock.after(patienceMs, () => this.#settle('unknown'));
    this.#connect().catch(() => this.#settle('unknown'));
  }

  look(): void {
    if (this.#bus !== null) void this.#ask();
  }

  stop(): void {
    this.#onChange = () => {};
    this.#patience?.cancel();
    this.#secondLook?.cancel();
    this.#bus?.close();
    this.#bus = null;
  }

  async #connect(): Promise<void> {
    const bus = await this.#parts.openBus({
      onSignal: (message) => this.#hear(message),
      onClosed: () => this.#lost(),
    });
    this.#bus = bus;
    const ofTheBus = "type='signal',sender='org.freedesktop.DBus',interface='org.freedesktop.DBus'";
    await bus.listen(`${ofTheBus},member='NameOwnerChanged',arg0='${watcher.name}'`);
    await bus.listen(`type='signal',interface='${watcher.name}',path='${watcher.path}'`);
    await this.#ask();
  }

  #hear(message: BusMessage): void {
    if (message.member === 'NameOwnerChanged') {
      const [name, , owner] = message.body;
      if (name !== watcher.name) return;
      if (owner === '') {
        this.#question += 1;
        return this.#settle('missing');
      }
      this.#secondLook?.cancel();
      this.#secondLook = this.#parts.clock.after(secondLookMs, () => this.look());
      return void this.#ask();
    }
    const isHost = /^StatusNotifierHost(?:Registered|Unregistered)$/.test(message.member);
    if (message.interface === watcher.name && isHost) void this.#ask();
  }

  /** Asks whether a panel has come forward. Nobody there, or nobody who knows, is a no. */
  async #ask(): Promise<void> {
    const bus = this.#bus;
    if (bus === null) return;
    const question = (this.#question += 1);
    const hasHost = await bus
      .call({
        destination: watcher.name,
        path: watcher.path,
        interface: 'org.freedesktop.DBus.Properties',
        member: 'Get',
        texts: [watcher.name, 'IsStatusNotifierHostRegistered'],
      })
      .then(
        ({ body }) => body[0] === true,
        () => false,
      );
    if (question === this.#question && this.#bus !== null) this.#settle(hasHost ? 'there' : 'missing');
  }

  /** Without the bus nothing more is heard: what stood last need not stand any longer. */
  #lost(): void {
    if (this.#bus === null) return;
    this.#bus = null;
    this.#settle('unknown');
  }

  #settle(place: TrayPlace): void {
    this.#patience?.cancel();
    if (place === this.#place) return;
    this.#place = place;
    this.#onChange(place);
  }
}
