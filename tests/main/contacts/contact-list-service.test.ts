import { describe, expect, it } from 'vitest';
import type { ContactChange } from '../../../core/contacts/contact-change.ts';
import { everybody } from '../../../core/contacts/contact-query.ts';
import { ContactListService } from '../../../main/contacts/contact-list-service.ts';
import type { Storage } from '../../../main/storage/storage-contract.ts';
import { aSession } from '../../support/storage-fixture.ts';

const today = '2026-11-18';
const one = { kind: 'some', contactIds: ['ana'] } as const;

function setUp({ present = null, answer }: { readonly present?: string | null; readonly answer?: unknown } = {}) {
  const asked: unknown[][] = [];
  let changes = 0;
  const people = new ContactListService({
    storage: {
      request: (...message: unknown[]) => {
        asked.push(message);
        return Promise.resolve(answer);
      },
    } as unknown as Storage,
    exporter: { save: () => Promise.resolve(null) },
    clock: { timeZone: () => 'Europe/Zagreb' },
    today: () => today,
    present: () => present,
    onChange: () => (changes += 1),
    show: () => undefined,
  });
  return { people, asked, changes: () => changes };
}

describe('ContactListService', () => {
  it('asks for a page as of today', async () => {
    const met = Date.UTC(2026, 10, 17, 23, 30);
    const { people, asked } = setUp({ answer: { total: 101, from: 100, rows: [{ id: 'ana', lastMetAt: met }] } });
    expect(await people.page(everybody, 100, 50)).toEqual({
      total: 101,
      from: 100,
      today,
      rows: [{ id: 'ana', lastMetOn: '2026-11-18' }],
    });
    expect(asked).toEqual([['contacts:page', { query: everybody, from: 100, count: 50, today }]]);
  });

  it('refuses to name more people one by one than a message holds', async () => {
    const { people, asked } = setUp();
    await expect(people.between(everybody, 0, 20_000)).rejects.toMatchObject({ code: 'too-many-chosen' });
    await people.between(everybody, 1, 20_000);
    expect(asked).toHaveLength(1);
  });

  it.each<[ContactChange, ContactChange]>([
    [
      { kind: 'edit', field: 'role', text: '  Head\nof  Sound ' },
      { kind: 'edit', field: 'role', text: 'Head of Sound' },
    ],
    [
      { kind: 'edit', field: 'note', text: 'One\r\nTwo\u200B' },
      { kind: 'edit', field: 'note', text: 'One\nTwo' },
    ],
    [
      { kind: 'tag', tag: ' choir ', isOn: true },
      { kind: 'tag', tag: 'choir', isOn: true },
    ],
  ])('tidies %o before it is kept', async (given, kept) => {
    const { people, asked, changes } = setUp();
    await people.change(one, given);
    expect(asked).toMatchObject([['contacts:change', { choice: one, change: kept, spared: null, today }]]);
    expect(changes()).toBe(1);
  });

  it.each<ContactChange>([
    { kind: 'edit', field: 'name', text: ' \u200B ' },
    { kind: 'tag', tag: '  ', isOn: true },
  ])('refuses %o, which would leave nothing', async (change) => {
    const { people, asked } = setUp();
    await expect(people.change(one, change)).rejects.toMatchObject({ code: 'bad-request' });
    expect(asked).toEqual([]);
  });

  it('writes what belongs to one person for one alone', async () => {
    const { people } = setUp();
    const change: ContactChange = { kind: 'edit', field: 'note', text: 'x' };
    await expect(people.change({ kind: 'some', contactIds: ['a', 'b'] }, change)).rejects.toMatchObject({
      code: 'bad-request',
    });
  });

  it('spares whom a session is with, and says so when it is them alone', async () => {
    const { people, asked } = setUp({ present: 'ana' });
    await people.change({ kind: 'some', contactIds: ['ana', 'ben'] }, { kind: 'delete' });
    await people.change(one, { kind: 'tag', tag: 'choir', isOn: true });
    expect(asked).toMatchObject([
      ['contacts:change', { spared: 'ana' }],
      ['contacts:change', { spared: null }],
    ]);
    await expect(people.change(one, { kind: 'archive', isOn: true })).rejects.toMatchObject({
      code: 'contact-in-session',
    });
  });

  it('tells nobody when there was nothing to undo', async () => {
    const { people, changes } = setUp({ answer: null });
    expect(await people.undo(null)).toBeNull();
    expect(changes()).toBe(0);
  });

  it('counts days where the user is, and shows each session by its ring', async () => {
    const late = Date.UTC(2026, 10, 17, 23, 30);
    const session = aSession('s', 'ana', { startedAt: late, outcome: 'done', note: ' Sings ' });
    const { people } = setUp({
      answer: { contact: { profiles: [] }, addedAt: late, sessions: [session], sessionCount: 1 },
    });
    const detail = await people.detail('ana');
    expect(detail).toMatchObject({ addedOn: '2026-11-18', today, sessions: [{ day: '2026-11-18', note: 'Sings' }] });
    expect(detail?.sessions[0]?.minutes).toHaveLength(12);
  });
});
