import type { ColumnAssignment, TableToAssign } from '../import/column-choice.ts';
import type { ExportSource } from '../import/export-source.ts';
import type { ImportPreview, PastImport, UndoneImport } from '../import/import-preview.ts';
import type { ImportReport } from '../import/import-report.ts';

/** How far the import under way has come: the user looks at what it would do, or says first what a table's columns hold. */
export type ImportStage =
  | { readonly kind: 'preview'; readonly preview: ImportPreview }
  | { readonly kind: 'columns'; readonly table: TableToAssign };

/** What a window may ask about imports. Dropped files go through `Bridge.openFiles` instead. One import is under way at most. */
export interface ImportsRequests {
  /** Brings in links or handles, one a line, any network; at once, since whoever pastes a link has seen it. */
  'imports:text': (options: { readonly text: string }) => ImportReport;
  /** Lets the user choose files or a folder in the system's dialog and reads them; null when they changed their mind. */
  'imports:choose': (options: { readonly what: 'files' | 'folder' }) => ImportStage | null;
  /** Reads the table as the user said; null when that was cancelled. */
  'imports:assign-columns': (assignment: ColumnAssignment) => ImportStage | null;
  /** Goes back from a preview to what the table's columns hold. */
  'imports:change-columns': () => ImportStage;
  /** Brings in what was looked at. */
  'imports:bring-in': (options: { readonly batchId: string }) => ImportReport;
  /** Stops reading, or gives up what was read. */
  'imports:cancel': () => void;
  'imports:past': () => readonly PastImport[];
  'imports:undo': (options: { readonly batchId: string }) => UndoneImport;
  /** Reminds tomorrow of an export that a network is preparing; answers when, in wall ms. */
  'imports:remind': (options: { readonly source: ExportSource }) => number;
}

/** What main tells about imports. */
export interface ImportsBroadcasts {
  /** From 0 to 1, and how many people were found by now. */
  'imports:progress': { readonly fraction: number; readonly people: number };
  /** The user wants to bring in what a network has ready for them. */
  'imports:show': { readonly source: ExportSource };
}

export const importsRequestNames = {
  'imports:text': true,
  'imports:choose': true,
  'imports:assign-columns': true,
  'imports:change-columns': true,
  'imports:bring-in': true,
  'imports:cancel': true,
  'imports:past': true,
  'imports:undo': true,
  'imports:remind': true,
} satisfies Record<keyof ImportsRequests, true>;

export const importsBroadcastNames = {
  'imports:progress': true,
  'imports:show': true,
} satisfies Record<keyof ImportsBroadcasts, true>;

/** The one request that a page cannot make by name: its paths come from real Files, in the preload. */
export const openFilesChannel = 'imports:files';
