import { actionKinds, type ActionKind } from '../../core/actions/action.ts';
import type { StoredTemplate } from '../../core/compose/current-templates.ts';
import type { Draft } from '../../core/compose/draft.ts';
import type { Outlet } from '../../core/compose/outlet.ts';
import type { Template } from '../../core/compose/template.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';

interface TemplateRow {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly kinds: string;
  readonly is_removed: number;
}

/** The templates that the user changed, added or removed, the oldest first. */
export function listTemplates(database: ReadableDatabase): readonly StoredTemplate[] {
  const rows = database.all<TemplateRow>(
    'SELECT id, name, text, kinds, is_removed FROM template ORDER BY changed_at, id',
  );
  return rows.map(({ id, name, text, kinds, is_removed }) => {
    const named = JSON.parse(kinds) as readonly string[];
    return { id, name, text, kinds: actionKinds.filter((kind) => named.includes(kind)), isRemoved: is_removed === 1 };
  });
}

/** Keeps a template as it is now, in its place among the others. */
export function saveTemplate(database: WritableDatabase, { id, name, text, kinds }: Template, at: number): void {
  database.run(
    `INSERT INTO template (id, name, text, kinds, changed_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, text = excluded.text, kinds = excluded.kinds, is_removed = 0`,
    id,
    name,
    text,
    JSON.stringify(kinds),
    Math.round(at),
  );
}

/** Takes a template out. Its words stay, so that it can come back; one that comes along leaves a mark that it was removed. */
export function removeTemplate(database: WritableDatabase, id: string, at: number): void {
  database.run(
    `INSERT INTO template (id, name, text, kinds, is_removed, changed_at) VALUES (?, '', '', '[]', 1, ?)
     ON CONFLICT (id) DO UPDATE SET is_removed = 1`,
    id,
    Math.round(at),
  );
}

/** Brings a template back that was removed. One that left nothing but the mark is then as it comes along. */
export function restoreTemplate(database: WritableDatabase, id: string): void {
  database.run("DELETE FROM template WHERE id = ? AND is_removed = 1 AND text = ''", id);
  database.run('UPDATE template SET is_removed = 0 WHERE id = ?', id);
}

interface DraftRow {
  readonly text: string;
  readonly subject: string;
  readonly opened_at: number | null;
}

export function readDraft(database: ReadableDatabase, contactId: string, kind: ActionKind): Draft | null {
  const row = database.get<DraftRow>(
    'SELECT text, subject, opened_at FROM draft WHERE contact_id = ? AND kind = ?',
    contactId,
    kind,
  );
  return row === undefined ? null : { contactId, kind, text: row.text, subject: row.subject, openedAt: row.opened_at };
}

/** Keeps what was begun; without words there is nothing to keep. Somebody who is gone takes their drafts along. */
export function saveDraft(database: WritableDatabase, draft: Draft, at: number): void {
  const { contactId, kind, text, subject, openedAt } = draft;
  if (text.trim() === '' && subject.trim() === '') {
    database.run('DELETE FROM draft WHERE contact_id = ? AND kind = ?', contactId, kind);
    return;
  }
  database.run(
    `INSERT OR REPLACE INTO draft (contact_id, kind, text, subject, changed_at, opened_at)
     SELECT id, ?, ?, ?, ?, ? FROM contact WHERE id = ?`,
    kind,
    text,
    subject,
    Math.round(at),
    openedAt === null ? null : Math.round(openedAt),
    contactId,
  );
}

/** Where the user is at home on a network, or null. */
export function readOwnPlace(database: ReadableDatabase, outlet: Outlet): string | null {
  return (
    database.get<{ readonly address: string }>('SELECT address FROM own_place WHERE outlet = ?', outlet)?.address ??
    null
  );
}

export function saveOwnPlace(database: WritableDatabase, outlet: Outlet, address: string): void {
  database.run('INSERT OR REPLACE INTO own_place (outlet, address) VALUES (?, ?)', outlet, address);
}
