import type { FieldChange } from './field-changes.ts';
import type { ImportFormat, SkippedRow } from './import-report.ts';

/** Somebody whom an import would add. */
export interface NewPerson {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
}

/** Somebody who is there and whom an import would bring up to date. */
export interface UpdatedPerson {
  readonly name: string;
  readonly fields: readonly FieldChange[];
  /** How many links they gain. */
  readonly profiles: number;
  readonly tags: readonly string[];
}

/** What an import would do, before any of it can be seen anywhere else. */
export interface ImportPreview {
  readonly batchId: string;
  readonly format: ImportFormat | 'archive';
  readonly fileName: string;
  readonly added: number;
  readonly updated: number;
  readonly same: number;
  /** The first of those added and of those updated. */
  readonly newPeople: readonly NewPerson[];
  readonly updatedPeople: readonly UpdatedPerson[];
  readonly skipped: readonly SkippedRow[];
  readonly skippedCount: number;
  /** What stood beside it and could not be used, in words for the user. */
  readonly remarks: readonly ImportRemark[];
  /** Whether the user may say what its columns hold. */
  readonly hasColumns: boolean;
}

/** Why a file of an archive or folder stayed out. */
export interface ImportRemark {
  readonly file: string;
  readonly reason: 'html' | 'too-large' | 'damaged' | 'locked' | 'too-many';
}

/** An import that was brought in before. */
export interface PastImport {
  readonly batchId: string;
  readonly format: ImportFormat | 'archive';
  /** Empty for pasted text. */
  readonly fileName: string;
  /** Wall ms. */
  readonly at: number;
  readonly added: number;
  readonly updated: number;
  readonly same: number;
  readonly skipped: number;
  /** When it was undone; null while its people are there. */
  readonly undoneAt: number | null;
}

/** What undoing an import did. */
export interface UndoneImport {
  /** People who are gone again. */
  readonly removed: number;
  /** People who are as they were before it. */
  readonly putBack: number;
  /** People it brought who stay, because the user has met or changed them since. */
  readonly kept: number;
}
