import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../../core/commands/command.ts';
import type { FoundContact } from '../../../core/contacts/found-contact.ts';
import type { ImportReport } from '../../../core/import/import-report.ts';
import { liveStatus } from '../../../core/status/status.ts';
import { CommandService } from '../../../main/commands/command-service.ts';
import { anId, SessionWorld } from '../../support/session-world.ts';

let world: SessionWorld;
beforeEach(() => {
  world = new SessionWorld();
});
afterEach(() => world.remove());

const found = (number: number, name: string, organisation = ''): FoundContact => ({
  contactId: anId(1, number),
  name,
  role: '',
  organisation,
});
const report: ImportReport = {
  batchId: 'batch',
  format: 'pasted-list',
  fileName: '',
  added: 1,
  updated: 0,
  same: 0,
  names: ['Zoe'],
  skipped: [],
  skippedCount: 0,
};

function service(changes: { people?: readonly FoundContact[]; report?: Partial<ImportReport> } = {}) {
  const opened: string[] = [];
  const texts: string[] = [];
  const commands = new CommandService({
    session: world.service,
    status: () => liveStatus({ state: world.state, nextName: 'Ana' }, world.clock.now()),
    findContacts: async () => changes.people ?? [],
    nameOf: async (id) => world.storage.contacts.get(id)?.name ?? null,
    importText: async (text) => {
      texts.push(text);
      return { ...report, ...changes.report };
    },
    weekOf: () => Promise.reject(new Error('not here')),
    open: (window) => opened.push(window),
    timeZone: () => 'Europe/Zagreb',
  });
  return { opened, texts, run: (command: Command) => commands.run(command) };
}

const start: Command = { kind: 'start', contact: null, minutes: null };

describe('commands about the session', () => {
  it('start with whoever is up next, and say until when', async () => {
    const { run, opened } = service();
    expect(await run(start)).toEqual({ isDone: true, text: '12 minutes with Ana, until 10:12.' });
    expect(opened).toEqual(['session']);
  });

  it('start with the one person who is meant, for as long as it is asked', async () => {
    const { run } = service({ people: [found(3, 'Dora'), found(4, 'Dorabella')] });
    expect(await run({ kind: 'start', contact: 'dora', minutes: 5 })).toEqual({
      isDone: true,
      text: '5 minutes with Dora, until 10:05.',
    });
    expect(world.session.contactId).toBe(anId(1, 3));
  });

  it('start with nobody when nobody or more than one could be meant', async () => {
    const two = service({ people: [found(3, 'Dora B', 'Acme'), found(4, 'Dora C')] });
    expect(await two.run({ kind: 'start', contact: 'Dora', minutes: null })).toEqual({
      isDone: false,
      text: 'More than one person could be “Dora”: Dora B (Acme); Dora C. Give more of the name.',
    });
    const { isDone } = await service().run({ kind: 'start', contact: anId(1, 99), minutes: null });
    expect([isDone, world.state.kind]).toEqual([false, 'rest']);
  });

  it('do not start a second session', async () => {
    const { run } = service();
    await run(start);
    await expect(run(start)).rejects.toMatchObject({ code: 'session-running' });
  });

  it('pause, go on, extend and end', async () => {
    const { run } = service();
    await run(start);
    await world.clock.advance(120_000);
    expect((await run({ kind: 'pause' })).text).toBe('Paused, with 10:00 left.');
    expect((await run({ kind: 'resume' })).text).toBe('It runs until 10:12.');
    expect((await run({ kind: 'extend', minutes: 5 })).text).toBe('It runs until 10:17.');
    expect((await run({ kind: 'end' })).text).toBe('Ended after 2:00. Three questions wait in the window.');
    expect(await run({ kind: 'pause' })).toMatchObject({ isDone: false });
  });

  it('say that there is no session to do that with', async () => {
    await expect(service().run({ kind: 'pause' })).rejects.toMatchObject({ code: 'no-session' });
  });
});

describe('the other commands', () => {
  it('tell the status for people and for programs', async () => {
    const { run } = service();
    expect((await run({ kind: 'status', isJson: false, isWatching: false })).text).toBe(
      'No session runs. Ana is up next.',
    );
    const { text } = await run({ kind: 'status', isJson: true, isWatching: false });
    expect(JSON.parse(text)).toMatchObject({ state: 'rest', next: 'Ana' });
  });

  it('add a person, on one line whatever came', async () => {
    const { run, texts } = service();
    expect(await run({ kind: 'add', link: 'github.com/zoe\nfacebook.com/x' })).toEqual({
      isDone: true,
      text: 'Zoe came in.',
    });
    expect(texts).toEqual(['github.com/zoe facebook.com/x']);
  });

  it('say why a link was not taken', async () => {
    const row = { line: 1, excerpt: '12', reason: 'unknown-network', network: null } as const;
    const { run } = service({ report: { added: 0, names: [], skipped: [row], skippedCount: 1 } });
    const answer = await run({ kind: 'add', link: '12' });
    expect(answer.isDone).toBe(false);
    expect(answer.text).toContain('“12” belongs to no network that Twelve knows.');
  });

  it('open a window and say nothing', async () => {
    const { run, opened } = service();
    expect(await run({ kind: 'open', window: 'week' })).toEqual({ isDone: true, text: '' });
    expect(opened).toEqual(['week']);
  });
});
