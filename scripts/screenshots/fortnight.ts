import type { Page } from 'playwright';
import type { ActionKind } from '../../core/actions/action.ts';
import type { Familiarity } from '../../core/contacts/contact.ts';
import type { HostApp } from '../../tests/e2e/support/host-app.ts';
import { request, sessionPage } from './stage.ts';

interface Deed {
  /** Minutes after the start. */
  readonly at: number;
  readonly kind: ActionKind;
  readonly note: string;
}

interface Sitting {
  readonly who: string;
  /** UTC; the program lives an hour ahead. */
  readonly at: string;
  readonly minutes: number;
  readonly intention?: string;
  readonly deeds: readonly Deed[];
  readonly familiarity: Familiarity;
  readonly note: string;
  readonly followUpDay?: string;
}

/** What was done in the weeks before the pictures, in order. */
const sittings: readonly Sitting[] = [
  {
    who: 'Becky Robinson',
    at: '2026-10-29T08:10:00Z',
    minutes: 12,
    deeds: [{ at: 8, kind: 'comment', note: 'on her reading list for winter' }],
    familiarity: 2,
    note: 'Runs a reading club for her pupils on Fridays.',
  },
  {
    who: 'Omar Haddad',
    at: '2026-11-09T08:05:00Z',
    minutes: 12,
    deeds: [{ at: 9, kind: 'write', note: 'thanked him for the essay on listening' }],
    familiarity: 2,
    note: 'His essay got me to try a week without headphones.',
    followUpDay: '2026-11-16',
  },
  {
    who: 'Jürgen Lang',
    at: '2026-11-10T17:20:00Z',
    minutes: 12,
    deeds: [
      { at: 4, kind: 'encourage', note: 'about moving to Leipzig' },
      { at: 10, kind: 'introduce', note: 'to Becky, for a map in her classroom' },
    ],
    familiarity: 3,
    note: 'Draws hiking maps by hand, and sells none of them.',
  },
  {
    who: 'Becky Robinson',
    at: '2026-11-12T08:15:00Z',
    minutes: 12,
    deeds: [{ at: 7, kind: 'promote', note: 'her club’s book swap' }],
    familiarity: 3,
    note: 'Looks for picture books without words.',
  },
  {
    who: 'Søren Holm',
    at: '2026-11-13T12:00:00Z',
    minutes: 5,
    deeds: [],
    familiarity: 1,
    note: '',
  },
  {
    who: 'Omar Haddad',
    at: '2026-11-16T08:02:00Z',
    minutes: 12,
    deeds: [
      { at: 6, kind: 'comment', note: 'on “The second question”' },
      { at: 11, kind: 'ask', note: 'what he reads to children' },
    ],
    familiarity: 3,
    note: 'Writes first thing in the morning, on paper.',
    followUpDay: '2026-12-03',
  },
  {
    who: 'Noor Baker',
    at: '2026-11-17T08:30:00Z',
    minutes: 12,
    deeds: [{ at: 10, kind: 'encourage', note: 'the rain garden by the station' }],
    familiarity: 2,
    note: 'Gives away cuttings every spring.',
  },
  {
    who: 'Priya Raman',
    at: '2026-11-17T16:45:00Z',
    minutes: 8,
    deeds: [{ at: 5, kind: 'repost', note: 'her chart of night buses' }],
    familiarity: 2,
    note: '',
  },
  {
    who: 'Jürgen Lang',
    at: '2026-11-18T08:11:00Z',
    minutes: 12,
    deeds: [
      { at: 3, kind: 'congratulate', note: 'on the map of the Elbe' },
      { at: 9, kind: 'recommend', note: 'him to the alpine club' },
    ],
    familiarity: 4,
    note: 'Will send me a print when the second one is done.',
    followUpDay: '2026-11-25',
  },
  {
    who: 'Søren Holm',
    at: '2026-11-19T12:30:00Z',
    minutes: 9,
    deeds: [],
    familiarity: 2,
    note: 'Records rooms. Look again when the harbour piece is out.',
  },
];

/** Everybody who is in sight at rest, by name. */
export async function idsByName(page: Page): Promise<ReadonlyMap<string, string>> {
  const { contact, queue } = await request(page, 'session:screen');
  const pairs = queue.map(({ name, contactId }) => [name, contactId] as const);
  return new Map(contact === null ? pairs : [...pairs, [contact.name, contact.id] as const]);
}

/** Somebody's id; the pictures would show the wrong people without it. */
export function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`${name} is not in sight, but ${[...ids.keys()].join(', ')}.`);
  return id;
}

/** Brings a program to a later moment, as if its machine had been off in between. */
export async function skipTo(app: HostApp, moment: string): Promise<Page> {
  await app.restart(Date.parse(moment) - (await app.now()));
  return sessionPage(app);
}

/** Lives through the weeks before the pictures: real sessions with all that belongs to them. */
export async function liveThrough(app: HostApp, ids: ReadonlyMap<string, string>): Promise<Page> {
  let page = await app.window('session');
  for (const sitting of sittings) {
    page = await skipTo(app, sitting.at);
    await sit(app, page, sitting, idOf(ids, sitting.who));
  }
  return page;
}

async function sit(app: HostApp, page: Page, sitting: Sitting, contactId: string): Promise<void> {
  await request(page, 'session:start', { contactId });
  const { contact } = await request(page, 'session:screen');
  const profileId = contact?.profiles[0]?.id ?? null;
  let passed = 1;
  await app.advance(60_000);
  if (profileId !== null) await request(page, 'session:open-profile', { profileId });
  for (const { at, kind, note } of sitting.deeds) {
    await app.advance((at - passed) * 60_000 - 20_000);
    await request(page, 'session:begin-action', { kind, profileId });
    await app.advance(20_000);
    passed = at;
    const { state } = await request(page, 'session:screen');
    const actionId = state.kind === 'running' ? state.session.actions.at(-1)?.id : undefined;
    if (actionId !== undefined) await request(page, 'session:answer-action', { actionId, done: true, note });
  }
  await app.advance((sitting.minutes - passed) * 60_000);
  const { state } = await request(page, 'session:screen');
  if (state.kind === 'running') await request(page, 'session:end');
  const { familiarity, note, followUpDay = null } = sitting;
  await request(page, 'session:close', { familiarity, followUpDay, note });
}

/** The morning of the pictures: a Friday. */
export const thisMorning = '2026-11-20T08:04:00Z';
