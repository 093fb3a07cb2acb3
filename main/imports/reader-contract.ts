import type { ColumnAssignment, TableToAssign } from '../../core/import/column-choice.ts';
import type { ImportRemark } from '../../core/import/import-preview.ts';
import type { ImportFormat, SkippedRow } from '../../core/import/import-report.ts';
import type { ImportedPerson } from '../../core/import/imported-person.ts';

/** What opening files came to: they can be read, or the user has to say first what a table's columns hold. */
export type OpenedFiles =
  | {
      readonly kind: 'ready';
      readonly format: ImportFormat | 'archive';
      /** Whether it is one table whose columns the user may assign. */
      readonly hasColumns: boolean;
      readonly remarks: readonly ImportRemark[];
    }
  | { readonly kind: 'table'; readonly table: TableToAssign };

/** Some of what is read. */
export interface ReadSlice {
  readonly people: readonly ImportedPerson[];
  /** The first rows that stayed out; all are counted. */
  readonly skipped: readonly SkippedRow[];
  readonly skippedCount: number;
  /** Files that turned out to be damaged. */
  readonly remarks: readonly ImportRemark[];
  /** How much has been read, from 0 to 1. */
  readonly fraction: number;
  readonly isOver: boolean;
}

/** What the thread that reads files can be asked, one after the other. Opening and reading tell how far they are. */
export interface ReaderRequests {
  'reader:open': (paths: readonly string[]) => OpenedFiles;
  /** The first rows of the one table that was opened. */
  'reader:table': () => TableToAssign;
  /** Reads the table as the user said. */
  'reader:assign': (assignment: ColumnAssignment) => void;
  /** Goes back to the beginning. */
  'reader:restart': () => void;
  /** Reads on. */
  'reader:next': () => ReadSlice;
  'reader:close': () => void;
}

/** How main asks for what stands in files. */
export interface Reader {
  request<Name extends keyof ReaderRequests>(
    name: Name,
    args: Parameters<ReaderRequests[Name]>,
    following?: { readonly onProgress?: (progress: unknown) => void; readonly signal?: AbortSignal },
  ): Promise<ReturnType<ReaderRequests[Name]>>;
  close(): Promise<void>;
}
