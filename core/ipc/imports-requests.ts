import type { ImportReport } from '../import/import-report.ts';

/** What a window may ask about imports. Dropped files go through `Bridge.importFile` instead. */
export interface ImportsRequests {
  /** Links or handles, one a line, any network. */
  'imports:text': (options: { readonly text: string }) => ImportReport;
  /** Lets the user choose a file in the system's dialog; null when they changed their mind. */
  'imports:choose-file': () => ImportReport | null;
}

export const importsRequestNames = {
  'imports:text': true,
  'imports:choose-file': true,
} satisfies Record<keyof ImportsRequests, true>;

/** The one request that a page cannot make by name: its path comes from a real File, in the preload. */
export const importFileChannel = 'imports:file';
