/**
 * Everything that can go wrong in a way the user may meet. Codes are stable: they appear in logs and in tests;
 * core/text/error-text.ts has a sentence for each that says what is wrong, where, and what to do next.
 */
export const errorCodes = [
  'bad-request',
  'stranger',
  'unknown-contact',
  'contact-in-session',
  'unknown-profile',
  'unknown-promise',
  'chosen-changed',
  'too-many-chosen',
  'unknown-post',
  'no-contacts',
  'no-session',
  'session-running',
  'too-late-to-undo',
  'unknown-session',
  'session-in-future',
  'corrected-since',
  'link-refused',
  'file-unreadable',
  'file-empty',
  'file-too-large',
  'format-unknown',
  'nothing-to-import',
  'archive-damaged',
  'archive-empty',
  'import-gone',
  'columns-without-name',
  'impossible-address',
  'settings-file-unknown',
  'file-unwritable',
  'backup-unknown',
  'backup-damaged',
  'backup-too-new',
  'backup-inside',
  'export-inside',
  'print-failed',
  'restore-in-session',
  'update-in-session',
  'folder-unopened',
  'erase-incomplete',
  'storage-failed',
  'storage-restored',
  'storage-too-new',
  'bug',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Details that an error's sentence is filled with. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** A failure the user may meet. Everything else that is thrown is a bug. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}
