/** The minutes left of a countdown, rounded up, have changed. */
export class RingMinuteEvent extends Event {
  readonly minutesLeft: number;

  constructor(minutesLeft: number) {
    super('ring-minute', { bubbles: true, composed: true });
    this.minutesLeft = minutesLeft;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ring-minute': RingMinuteEvent;
  }
}
