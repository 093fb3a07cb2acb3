import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningFile } from '../../../core/session/running-file.ts';
import { RunningSessionFile } from '../../../main/session/running-session-store.ts';

const running: RunningFile = {
  phase: 'running',
  lastReading: 6_000,
  session: {
    id: 's1',
    contactId: 'c1',
    contactName: 'Žana 🙂',
    plannedMs: 720_000,
    startedAt: 1_000,
    timeZone: 'Europe/Zagreb',
    segments: [{ startedAt: 1_000, attendedMs: 5_000 }],
    intention: '',
    note: '',
    tipId: 'say-hello',
    familiarityBefore: 1,
    familiarityAfter: null,
    followUp: null,
    looks: [],
    actions: [],
  },
};

describe('RunningSessionFile', () => {
  let folder: string;
  let failures: unknown[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'twelve-running-'));
    failures = [];
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function store(file = join(folder, 'running.json')): RunningSessionFile {
    return new RunningSessionFile({
      file,
      now: () => Date.UTC(2026, 2, 1, 8, 5, 9),
      onFailure: (e) => failures.push(e),
    });
  }

  it('reads null when no session was left', () => {
    expect(store().read()).toBeNull();
    expect(failures).toEqual([]);
  });

  it('reads in a new process what was written in the last one', () => {
    store().write(running);
    expect(store().read()).toEqual(running);
  });

  it('leaves nothing but the file itself', () => {
    store().write(running);
    expect(readdirSync(folder)).toEqual(['running.json']);
  });

  it('makes the folder when it is not there yet', () => {
    const deep = join(folder, 'data', 'running.json');
    store(deep).write(running);
    expect(store(deep).read()).toEqual(running);
  });

  it('reads the last whole file when a write was cut off in the middle', () => {
    store().write(running);
    writeFileSync(join(folder, 'running.json.new'), '{"version":1,"sta');
    expect(store().read()).toEqual(running);
  });

  it('forgets the session, also the half-written one', () => {
    store().write(running);
    writeFileSync(join(folder, 'running.json.new'), '{"ver');
    store().clear();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('can clear what is not there', () => {
    store(join(folder, 'nowhere', 'running.json')).clear();
    expect(failures).toEqual([]);
  });

  it.each(['', '{', 'null', '[]', '{"version":2,"state":{}}', '{"version":1,"state":{"phase":"running"}}'])(
    'keeps an unreadable file aside: %s',
    (text) => {
      writeFileSync(join(folder, 'running.json'), text);
      expect(store().read()).toBeNull();
      expect(readdirSync(folder)).toEqual(['running-unreadable-2026-03-01T08-05-09.json']);
      expect(readFileSync(join(folder, 'running-unreadable-2026-03-01T08-05-09.json'), 'utf8')).toBe(text);
      expect(failures).toEqual([expect.objectContaining({ message: expect.stringContaining('running-unreadable-') })]);
    },
  );

  it('reports a failing disk once, not at every heartbeat, and again after it had worked', () => {
    const blocked = join(folder, 'blocked');
    mkdirSync(join(blocked, 'running.json', 'in-the-way'), { recursive: true });
    const kept = store(join(blocked, 'running.json'));
    kept.write(running);
    kept.write(running);
    expect(failures).toHaveLength(1);

    rmSync(join(blocked, 'running.json'), { recursive: true });
    kept.write(running);
    expect(kept.read()).toEqual(running);

    rmSync(join(blocked, 'running.json'));
    mkdirSync(join(blocked, 'running.json', 'in-the-way'), { recursive: true });
    kept.write(running);
    expect(failures).toHaveLength(2);
  });
});
