import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import { seededNumbers } from '../../../core/queue/seeded-numbers.ts';
import type { SessionState } from '../../../core/session/session-state.ts';
import { poll } from '../../e2e/support/poll.ts';
import { DesktopClient } from './desktop-client.ts';
import { readStored } from './stored-sessions.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const people = ['Ana', 'Bo', 'Cem', 'Dora', 'Eli', 'Fe', 'Gus', 'Hana', 'Ivo'].map((name) => `@${name}@example.social`);
const mostLostMs = 5_000;

/** What is known of the session under way by somebody who only hears answers and has a clock of their own. */
interface Known {
  readonly id: string;
  readonly intention: string;
  readonly actions: number;
  /** It was ended, and that was acknowledged. */
  readonly isOver: boolean;
  /** Between these, in ms, lies what was attended. */
  readonly least: number;
  readonly most: number;
}

/** What was asked for last and not answered when the kill came. */
type Asked = 'intention' | 'action' | 'end' | 'nothing';

/**
 * The whole program as `npm start` runs it, on the machine's own clock: npm, the scripts, the host and its worker are
 * killed together in the middle of a session, and started again on the same data.
 */
export class HostStory {
  readonly #folder: string;
  readonly #random: () => number;
  readonly #finished = new Set<string>();
  #known: Known | null = null;
  #asked: Asked = 'nothing';
  #word = '';
  #child: ChildProcess | null = null;

  constructor(folder: string, seed: number) {
    this.#folder = folder;
    this.#random = seededNumbers(seed);
  }

  async live(kills: number): Promise<void> {
    try {
      for (let count = 0; count < kills; count += 1) await this.#oneLife(count === 0);
      await this.#lastLife();
    } finally {
      if (this.#child !== null) await kill(this.#child);
    }
  }

  async #oneLife(isFirst: boolean): Promise<void> {
    const { child, client } = await this.#start();
    if (isFirst) await client.request('imports:text', { text: people.join('\n') });
    else await this.#recovered(client);
    const askedMs = performance.now();
    await this.#beRunning(client);
    const begunMs = performance.now();
    await this.#edit(client);
    await delay(this.#random() * (this.#random() < 0.5 ? 6_500 : 200));
    await this.#ask(client);
    await delay(this.#random() * 6);
    const lasted = performance.now() - begunMs;
    await kill(child);
    client.leave();
    if (this.#known === null) throw new Error('There was no session to kill.');
    const { least, most } = this.#known;
    this.#known = {
      ...this.#known,
      least: Math.max(0, least + lasted - mostLostMs),
      most: most + performance.now() - askedMs,
    };
  }

  /** Quits as a user does, and looks at what is left. */
  async #lastLife(): Promise<void> {
    const { child, client } = await this.#start();
    await this.#recovered(client);
    const { state } = await client.request('session:screen');
    if (state.kind === 'paused') await client.request('session:end');
    if (state.kind !== 'rest') this.#finished.add(state.session.id);
    await client.request('session:close', { familiarity: null, followUpDay: null, note: '' });
    client.leave();
    process.kill(-(child.pid ?? 0), 'SIGTERM');
    const marker = join(this.#folder, 'data', 'twelve.db.open');
    await poll('a clean end', () => Promise.resolve(existsSync(marker) ? undefined : true));
    const stored = readStored(join(this.#folder, 'data', 'twelve.db'), { isWhole: true });
    expect(stored.faults).toEqual([]);
    expect(stored.people).toBe(people.length);
    expect(new Set(stored.sessions.keys())).toEqual(this.#finished);
    for (const { attendedMs, segmentsMs } of stored.sessions.values()) expect(segmentsMs).toBe(attendedMs);
  }

  async #recovered(client: DesktopClient): Promise<void> {
    const known = this.#known;
    const { state } = await client.request('session:screen');
    if (known === null || state.kind === 'rest') throw new Error('The session was lost.');
    expect(state.session.id).toBe(known.id);
    if (known.isOver) expect(state.kind).toBe('reflecting');
    else if (state.kind !== 'paused') expect([state.kind, this.#asked]).toEqual(['reflecting', 'end']);
    if (state.kind === 'paused') expect(state.reason).toBe('restart');
    if (this.#asked !== 'intention' || state.session.intention !== this.#word) {
      expect(state.session.intention).toBe(known.intention);
    }
    const more = state.session.actions.length - known.actions;
    expect(this.#asked === 'action' ? [0, 1] : [0]).toContain(more);
    const attendedMs = state.kind === 'running' ? Number.NaN : state.attendedMs;
    expect(attendedMs).toBeLessThanOrEqual(known.most);
    expect(attendedMs).toBeGreaterThanOrEqual(known.isOver ? 0 : known.least);
    this.#know(state);
  }

  async #beRunning(client: DesktopClient): Promise<void> {
    const { state } = this.#known === null ? { state: null } : await client.request('session:screen');
    if (state?.kind === 'reflecting') {
      await client.request('session:close', { familiarity: 3, followUpDay: null, note: '' });
      this.#finished.add(state.session.id);
    }
    if (state?.kind === 'paused') await client.request('session:resume');
    else client.clickTray();
    const running = await poll('a running session', async () => {
      const now = (await client.request('session:screen')).state;
      return now.kind === 'running' ? now : undefined;
    });
    this.#know(running);
  }

  async #edit(client: DesktopClient): Promise<void> {
    this.#word = `Say hello ${Math.floor(this.#random() * 1_000_000)}`;
    await client.request('session:set-intention', { text: this.#word });
    await client.request('session:log-action', { kind: 'encourage' });
    if (this.#random() < 0.2) {
      await client.request('session:end');
      if (this.#known !== null) this.#known = { ...this.#known, isOver: true };
    }
    if (this.#known === null) return;
    this.#known = { ...this.#known, intention: this.#word, actions: this.#known.actions + 1 };
  }

  /** Asks for something and does not wait for the answer. */
  async #ask(client: DesktopClient): Promise<void> {
    const asked = (['intention', 'action', 'end', 'nothing'] as const)[Math.floor(this.#random() * 4)] ?? 'nothing';
    this.#asked = asked;
    if (asked === 'nothing') return;
    this.#word = `${this.#word}, and how are you`;
    const answer =
      asked === 'intention'
        ? client.request('session:set-intention', { text: this.#word })
        : asked === 'action'
          ? client.request('session:log-action', { kind: 'write' })
          : client.request('session:end');
    answer.catch(() => {});
    await Promise.resolve();
  }

  #know(state: Exclude<SessionState, { kind: 'rest' }>): void {
    const { id, intention, actions } = state.session;
    const isSame = this.#known?.id === id;
    const attendedMs = state.kind === 'running' ? null : state.attendedMs;
    this.#known = {
      id,
      intention,
      actions: actions.length,
      isOver: state.kind === 'reflecting',
      least: attendedMs ?? (isSame ? (this.#known?.least ?? 0) : 0),
      most: attendedMs ?? (isSame ? (this.#known?.most ?? 0) : 0),
    };
  }

  async #start(): Promise<{ readonly child: ChildProcess; readonly client: DesktopClient }> {
    const child = spawn('npm', ['start', '--silent', '--', '--headless', '--data', this.#folder], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: the kill takes npm, the scripts and the host at once, as a power cut does.
      detached: true,
    });
    this.#child = child;
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    const [address] = (await Promise.race([
      once(child.stdout.setEncoding('utf8'), 'data'),
      once(child, 'exit').then(() => Promise.reject(new Error(`The program did not start.\n${errors}`))),
    ])) as [string];
    return { child, client: await DesktopClient.enter(address.trim()) };
  }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await gone;
}
