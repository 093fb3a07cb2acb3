import type { ImportStep } from '../../core/import/import-step.ts';

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Tells how far the reading of a text has come by the lines on which people stand; a text is read long before they are. */
export class LineProgress {
  readonly #lines: number;
  readonly #size: number;
  readonly #onBytes: (count: number) => void;
  #told = 0;

  /** `size` is what the whole text counts, in bytes; `onBytes` hears of each part of it. */
  constructor(text: string, size: number, onBytes: (count: number) => void) {
    this.#lines = countLines(text);
    this.#size = size;
    this.#onBytes = onBytes;
  }

  pass(step: ImportStep): void {
    if (step.kind === 'pause') return;
    const { line } = step.kind === 'person' ? step.person : step.row;
    this.#tell(Math.floor((line / this.#lines) * this.#size));
  }

  end(): void {
    this.#tell(this.#size);
  }

  #tell(bytes: number): void {
    const more = Math.min(bytes, this.#size) - this.#told;
    if (more <= 0) return;
    this.#told += more;
    this.#onBytes(more);
  }
}
