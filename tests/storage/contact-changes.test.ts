import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactChange } from '../../core/contacts/contact-change.ts';
import { everybody } from '../../core/contacts/contact-query.ts';
import { ContactChanges } from '../../main/storage/contact-changes.ts';
import { ContactList } from '../../main/storage/contact-list.ts';
import { readContact } from '../../main/storage/contact-repository.ts';
import type { Database } from '../../main/storage/database.ts';
import { listQueue, moveFirst } from '../../main/storage/queue-repository.ts';
import { StepRunner } from '../../main/storage/step-runner.ts';
import { aDatabase, aPerson, bringIn } from '../support/storage-fixture.ts';

const today = '2026-11-18';

describe('changing many people', () => {
  let database: Database;
  let list: ContactList;
  let changes: ContactChanges;
  let ids: readonly string[];

  beforeEach(() => {
    const made = aDatabase();
    database = made.database;
    ids = bringIn(database, made.stamps, [
      aPerson('Ana', { role: 'Editor', tags: ['choir'] }),
      aPerson('Ben'),
      ...Array.from({ length: 120 }, (_, index) => aPerson(`Zed ${index}`)),
    ]);
    list = new ContactList(database);
    changes = new ContactChanges(database, made.stamps, new StepRunner(() => 0));
  });

  const all = (): Int32Array => list.numbers(everybody, today);
  const some = (...places: readonly number[]): Int32Array =>
    list.chosen({ kind: 'some', contactIds: places.map((place) => ids[place] ?? '') }, today);
  const kept = (place: number): Record<string, unknown> | undefined =>
    database.get('SELECT * FROM contact WHERE id = ?', ids[place] ?? '');

  it.each<[ContactChange, string, unknown, unknown]>([
    [{ kind: 'archive', isOn: true }, 'archived', 1, 0],
    [{ kind: 'never-ask', isOn: true }, 'never_ask', 1, 0],
    [{ kind: 'snooze', untilDay: '2026-12-01' }, 'snoozed_until', '2026-12-01', null],
    [{ kind: 'delete' }, 'deleted_at', 1_000, null],
    [{ kind: 'edit', field: 'note', text: 'Sings' }, 'note', 'Sings', ''],
  ])('does %o with everybody, and takes it back', async (change, column, after, before) => {
    const report = await changes.change(all(), change);
    expect(report).toMatchObject({ count: 122, name: null });
    expect([kept(0)?.[column], kept(121)?.[column]]).toEqual([after, after]);
    await changes.undo(report.changeId);
    expect([kept(0)?.[column], kept(121)?.[column]]).toEqual([before, before]);
    expect(kept(0)?.['provenance']).toBe('{}');
  });

  it('tags everybody but those who have the tag, and takes it only from those it gave it to', async () => {
    const report = await changes.change(all(), { kind: 'tag', tag: 'Choir', isOn: true });
    expect(report.count).toBe(121);
    expect(readContact(database, ids[121] ?? '')?.tags).toEqual(['choir']);
    await changes.undo(report.changeId);
    expect([0, 1].map((place) => readContact(database, ids[place] ?? '')?.tags)).toEqual([['choir'], []]);
  });

  it('takes a tag away and gives it back', async () => {
    const { changeId, name } = await changes.change(some(0), { kind: 'tag', tag: 'choir', isOn: false });
    expect([name, readContact(database, ids[0] ?? '')?.tags]).toEqual(['Ana', []]);
    await changes.undo(changeId);
    expect(readContact(database, ids[0] ?? '')?.tags).toEqual(['choir']);
  });

  it('marks what the user wrote, so that no import writes over it, and sorts by a new name', async () => {
    await changes.change(some(0), { kind: 'edit', field: 'name', text: 'Zora' });
    await changes.change(some(0), { kind: 'edit', field: 'role', text: 'Author' });
    expect(kept(0)).toMatchObject({ name: 'Zora', name_order: 'zora', role: 'Author' });
    expect(JSON.parse(String(kept(0)?.['provenance']))).toEqual({ name: 'hand', role: 'hand' });
    await changes.undo(null);
    await changes.undo(null);
    expect(kept(0)).toMatchObject({ name: 'Ana', name_order: 'ana', role: 'Editor', provenance: '{}' });
    expect(await changes.undo(null)).toBeNull();
  });

  it('takes nothing back where somebody was changed once more since', async () => {
    const first = await changes.change(some(0, 1), { kind: 'snooze', untilDay: '2026-12-01' });
    await changes.change(some(0), { kind: 'snooze', untilDay: '2027-01-01' });
    await changes.undo(first.changeId);
    expect([kept(0)?.['snoozed_until'], kept(1)?.['snoozed_until']]).toEqual(['2027-01-01', null]);
  });

  it('counts nobody who was so already', async () => {
    await changes.change(some(0), { kind: 'archive', isOn: true });
    expect(await changes.change(some(0, 1), { kind: 'archive', isOn: true })).toMatchObject({ count: 1 });
  });

  it('takes whom it puts off out of the queue', async () => {
    moveFirst(database, ids[0] ?? '');
    await changes.change(some(0), { kind: 'snooze', untilDay: '2026-12-01' });
    expect(listQueue(database)).toEqual([]);
  });

  it('refuses to change nobody', async () => {
    await expect(changes.change(new Int32Array(0), { kind: 'delete' })).rejects.toMatchObject({
      code: 'unknown-contact',
    });
  });
});
