/** A fault made by hand: what a tired programmer could write. The tests must notice every one. */
export interface Mutant {
  /** What the fault does to the user, in a few words; names the mutant on the command line. */
  readonly name: string;
  /** Path from the root of the checkout. */
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Test files or folders that should notice; the whole of unit and storage is asked only when they do not. */
  readonly caughtBy: readonly string[];
}
