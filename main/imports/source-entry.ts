import type { Readable } from 'node:stream';

/** One file that may hold people: on the disk, or inside an archive. */
export interface SourceEntry {
  /** Where it lies, below what the user gave; its separators are `/`. */
  readonly path: string;
  /** Its length in bytes, unpacked. */
  readonly size: number;
  /** Its bytes, unpacked; from the start. Nothing is ever written to the disk. */
  open(): Promise<Readable>;
}

/** What the user gave, opened. */
export interface SourceFolder {
  readonly entries: readonly SourceEntry[];
  /** Files that cannot be read, and why. */
  readonly refused: readonly { readonly path: string; readonly reason: 'locked' | 'damaged' | 'too-many' }[];
  close(): void;
}
