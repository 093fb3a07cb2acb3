/** How many requests may be under way at once, altogether and to one host. */
export interface ConnectionLimits {
  readonly most: number;
  readonly mostOfHost: number;
}

interface Waiting {
  readonly host: string;
  readonly start: () => void;
}

/** Lets requests go ahead in the order in which they came, as far as the limits allow. */
export class Connections {
  readonly #limits: ConnectionLimits;
  readonly #underWay = new Map<string, number>();
  #waiting: readonly Waiting[] = [];
  #count = 0;

  constructor(limits: ConnectionLimits) {
    this.#limits = limits;
  }

  async run<T>(host: string, work: () => Promise<T>): Promise<T> {
    await new Promise<void>((start) => {
      this.#waiting = [...this.#waiting, { host, start }];
      this.#next();
    });
    try {
      return await work();
    } finally {
      this.#count -= 1;
      this.#underWay.set(host, (this.#underWay.get(host) ?? 1) - 1);
      if (this.#underWay.get(host) === 0) this.#underWay.delete(host);
      this.#next();
    }
  }

  /** Whoever waits for a busy host holds nobody else up. */
  #next(): void {
    while (this.#count < this.#limits.most) {
      const next = this.#waiting.find(({ host }) => (this.#underWay.get(host) ?? 0) < this.#limits.mostOfHost);
      if (next === undefined) return;
      this.#waiting = this.#waiting.filter((each) => each !== next);
      this.#count += 1;
      this.#underWay.set(next.host, (this.#underWay.get(next.host) ?? 0) + 1);
      next.start();
    }
  }
}
