import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in the data folder that holds the present address; only its own user can read it. */
export class AddressFile {
  readonly #path: string;
  #isMine = false;

  constructor(folder: string) {
    this.#path = join(folder, 'address');
  }

  write(address: string): void {
    // Made anew each time: the mode counts only for a new file.
    rmSync(this.#path, { force: true });
    writeFileSync(this.#path, `${address}\n`, { mode: 0o600 });
    this.#isMine = true;
  }

  /** A second start that only passed by leaves the first one's file alone. */
  remove(): void {
    if (this.#isMine) rmSync(this.#path, { force: true });
    this.#isMine = false;
  }
}
