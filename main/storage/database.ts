import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

export type SqlValue = SQLInputValue;

declare const readable: unique symbol;
declare const writable: unique symbol;

/** What a query gets: it can look and nothing else. */
export interface ReadableDatabase {
  readonly [readable]: true;
  all<Row>(sql: string, ...values: readonly SqlValue[]): Row[];
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the SQL alone knows the shape of its rows
  get<Row>(sql: string, ...values: readonly SqlValue[]): Row | undefined;
}

/** What a change gets. Made by `Database` alone, so that a reader can't be passed for a writer. */
export interface WritableDatabase extends ReadableDatabase {
  readonly [writable]: true;
  /** Returns how many rows it changed. */
  run(sql: string, ...values: readonly SqlValue[]): number;
  /** All of it happens or none of it. */
  transaction<T>(step: () => T): T;
  /**
   * The same without waiting for the disk: a power cut, and nothing less, may take back the newest of these. For rows that
   * nobody sees until a `transaction` follows, which makes them safe together with itself.
   */
  unhurriedTransaction<T>(step: () => T): T;
}

/** An open SQLite file. Statements are prepared once: the SQL of the repositories is fixed text, so they stay few. */
export class Database implements WritableDatabase {
  declare readonly [readable]: true;
  declare readonly [writable]: true;
  /** The connection itself, for what has no other way: opening, migrating, backing up. */
  readonly connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(file: string, options: { readonly readOnly?: boolean } = {}) {
    this.connection = new DatabaseSync(file, {
      readOnly: options.readOnly ?? false,
      enableForeignKeyConstraints: true,
      timeout: 5_000,
    });
  }

  all<Row>(sql: string, ...values: readonly SqlValue[]): Row[] {
    return this.#statement(sql).all(...values) as unknown as Row[];
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the SQL alone knows the shape of its rows
  get<Row>(sql: string, ...values: readonly SqlValue[]): Row | undefined {
    return this.#statement(sql).get(...values) as unknown as Row | undefined;
  }

  run(sql: string, ...values: readonly SqlValue[]): number {
    return Number(this.#statement(sql).run(...values).changes);
  }

  transaction<T>(step: () => T): T {
    // IMMEDIATE takes the right to write at once, so that nothing inside can fail with "busy" half way.
    this.connection.exec('BEGIN IMMEDIATE');
    try {
      const result = step();
      this.connection.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.connection.isTransaction) this.connection.exec('ROLLBACK');
      throw error;
    }
  }

  unhurriedTransaction<T>(step: () => T): T {
    this.connection.exec('PRAGMA synchronous = NORMAL');
    try {
      return this.transaction(step);
    } finally {
      this.connection.exec('PRAGMA synchronous = FULL');
    }
  }

  close(): void {
    this.#statements.clear();
    if (this.connection.isOpen) this.connection.close();
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.connection.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}
