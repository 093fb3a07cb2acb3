import type { ActionKind } from '../../core/actions/action.ts';
import type { StoredTemplate } from '../../core/compose/current-templates.ts';
import type { Draft } from '../../core/compose/draft.ts';
import type { Outlet } from '../../core/compose/outlet.ts';
import type { Template } from '../../core/compose/template.ts';

/** What the storage worker can be asked about the user's own words. Times are wall ms. */
export interface WordsRequests {
  'words:templates': () => readonly StoredTemplate[];
  'words:save-template': (template: Template, at: number) => void;
  'words:remove-template': (id: string, at: number) => void;
  'words:restore-template': (id: string) => void;
  'words:draft': (contactId: string, kind: ActionKind) => Draft | null;
  /** Keeps what was begun; empty words keep nothing. */
  'words:save-draft': (draft: Draft, at: number) => void;
  /** Where the user is at home on a network. */
  'words:own-place': (outlet: Outlet) => string | null;
  'words:save-own-place': (outlet: Outlet, address: string) => void;
}
