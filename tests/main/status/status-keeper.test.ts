import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SessionState } from '../../../core/session/session-state.ts';
import { createManualClock } from '../../../main/app/manual-clock.ts';
import { StatusKeeper } from '../../../main/status/status-keeper.ts';
import { quickFolder } from '../../support/quick-folder.ts';
import { paused, rest, running, startedAt } from '../../support/session-states.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(quickFolder(), 'twelve-status-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function setUp() {
  const clock = createManualClock({
    platform: 'linux',
    startMs: startedAt,
    timeZone: () => 'UTC',
    pauseBetweenTimers: () => Promise.resolve(),
  });
  const world: { state: SessionState } = { state: rest };
  const failures: unknown[] = [];
  const file = join(folder, 'status.json');
  const keeper = new StatusKeeper({
    file,
    clock,
    model: () => ({ state: world.state, nextName: 'Becky' }),
    onFailure: (error) => failures.push(error),
  });
  const read = (): unknown => JSON.parse(readFileSync(file, 'utf8'));
  return { clock, world, keeper, file, read, failures };
}

describe('status.json', () => {
  it('is written when something changes and left alone when nothing does', () => {
    const { keeper, world, file, read } = setUp();
    keeper.look();
    expect(read()).toMatchObject({ state: 'rest', next: 'Becky' });
    const { ino } = statSync(file);
    keeper.look();
    expect(statSync(file).ino).toBe(ino);
    world.state = running();
    keeper.look();
    expect(read()).toMatchObject({ state: 'running', deadline: '2026-11-23T09:12:00Z' });
  });

  it.skipIf(process.platform === 'win32')('can be read by the user alone', () => {
    const { keeper, file } = setUp();
    keeper.look();
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('says at the end that the program is off, whatever changes afterwards', () => {
    const { keeper, world, read } = setUp();
    keeper.look();
    keeper.stop();
    world.state = paused();
    keeper.look();
    expect(read()).toMatchObject({ state: 'off', next: null });
  });

  it('is no reason to stop when it cannot be written', () => {
    const { keeper, failures } = setUp();
    rmSync(folder, { recursive: true });
    keeper.look();
    expect(failures).toHaveLength(1);
  });
});

describe('watching', () => {
  it('tells at once, each minute of a session, and each change once', async () => {
    const { clock, keeper, world } = setUp();
    const told: string[] = [];
    const stop = keeper.watch(
      ({ text, class: state }) => `${state} ${text}`,
      (line) => told.push(line),
    );
    world.state = running();
    keeper.look();
    keeper.look();
    await clock.advance(61_000);
    world.state = paused();
    keeper.look();
    stop();
    world.state = rest;
    keeper.look();
    expect(told).toEqual(['rest ', 'running 12 min · Ana', 'running 11 min · Ana', 'paused 8 min, paused · Ana']);
  });

  it('wakes nobody up when nobody watches, or watches no longer', () => {
    const { clock, keeper, world } = setUp();
    world.state = running();
    keeper.look();
    expect(clock.waitingTimers()).toBe(0);
    const stop = keeper.watch(
      ({ text }) => text,
      () => {},
    );
    expect(clock.waitingTimers()).toBe(1);
    stop();
    expect(clock.waitingTimers()).toBe(0);
  });
});
