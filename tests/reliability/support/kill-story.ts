import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import { seededNumbers } from '../../../core/queue/seeded-numbers.ts';
import type { BuiltProgram } from './build-scripted-program.ts';
import { Ledger } from './ledger.ts';
import type { Line, Plan } from './script-lines.ts';
import { readStored } from './stored-sessions.ts';

const people = 150;
const hourMs = 3_600_000;
/** A script that was meant to end itself and did not come to that call is killed from outside here. */
const mostLines = 300;

/** When a process is killed. */
type Death =
  | { readonly kind: 'start'; readonly afterMs: number }
  | { readonly kind: 'line'; readonly count: number; readonly afterMs: number }
  | { readonly kind: 'file-call'; readonly count: number };

export interface StoryTally {
  /** Kills by their kind. */
  readonly kills: Readonly<Record<Death['kind'], number>>;
  /** Kills between the asking for something and its acknowledgement. */
  readonly interrupted: number;
  readonly sessions: number;
}

/** One life after the other on the same data, each ended by kill -9 and taken up by the next, until all are over. */
export class KillStory {
  readonly #program: BuiltProgram;
  readonly #folder: string;
  readonly #random: () => number;
  readonly #ledger = new Ledger();
  readonly #kills = { start: 0, line: 0, 'file-call': 0 };
  #startMs = Date.UTC(2026, 10, 23, 9);

  constructor(program: BuiltProgram, folder: string, seed: number) {
    this.#program = program;
    this.#folder = folder;
    this.#random = seededNumbers(seed);
  }

  async live(kills: number): Promise<StoryTally> {
    await this.#oneLife(null);
    for (let count = 0; count < kills; count += 1) await this.#oneLife(this.#drawDeath());
    await this.#oneLife(null);
    const { sessions, people: there, faults } = readStored(join(this.#folder, 'twelve.db'), { isWhole: true });
    this.#ledger.compare(sessions);
    expect(faults).toEqual([]);
    expect(there).toBe(people);
    const files = readdirSync(this.#folder);
    expect(files.filter((name) => name.includes('unreadable') || name.includes('damaged'))).toEqual([]);
    expect(files).not.toContain('running.json');
    return { kills: this.#kills, interrupted: this.#ledger.interrupted, sessions: sessions.size };
  }

  #drawDeath(): Death {
    const chance = this.#random();
    if (chance < 0.1) return { kind: 'start', afterMs: this.#random() * 150 };
    if (chance < 0.5) return { kind: 'file-call', count: 1 + Math.floor(this.#random() * 120) };
    return { kind: 'line', count: 1 + Math.floor(this.#random() * 40), afterMs: this.#random() * 4 };
  }

  /** Without a death it finishes what it finds and quits. */
  async #oneLife(death: Death | null): Promise<void> {
    const plan: Plan = {
      folder: this.#folder,
      workerFile: this.#program.workerFile,
      seed: Math.floor(this.#random() * 2 ** 32),
      startMs: this.#startMs,
      people,
      dieAtFileCall: death?.kind === 'file-call' ? death.count : null,
      quits: death === null,
    };
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', this.#program.programFile, JSON.stringify(plan)],
      {
        stdio: ['pipe', 'pipe', 'pipe'],
        env: { ...process.env, NODE_COMPILE_CACHE: `${this.#program.programFile}.cache` },
      },
    );
    // Writing to somebody who is being killed fails, as it should.
    child.stdin.on('error', () => {});
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    const kill = (): void => void child.kill('SIGKILL');
    if (death?.kind === 'start') void delay(death.afterMs).then(kill);

    const killedAt = death?.kind === 'line' ? death.count : mostLines;
    let heard = 0;
    let unfinished = '';
    const diedAtMs = this.#ledger.wallMs;
    let failure: unknown = null;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (unfinished + text).split('\n');
      unfinished = lines.pop() ?? '';
      try {
        for (const line of lines) {
          this.#hear(JSON.parse(line) as Line, diedAtMs, () => child.stdin.write('go\n'));
          if ((heard += 1) === killedAt && death !== null) void after(death.kind === 'line' ? death.afterMs : 0, kill);
        }
      } catch (error) {
        failure ??= error;
        kill();
      }
    });
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
    if (failure !== null) throw failure;
    expect(errors).toBe('');
    if (death === null) expect(code).toBe(0);
    else expect(signal).toBe('SIGKILL');
    if (death !== null) this.#kills[death.kind] += 1;
    this.#startMs = Math.max(this.#startMs, this.#ledger.wallMs) + Math.floor(this.#random() * 48 * hourMs);
  }

  #hear(line: Line, diedAtMs: number, goOn: () => void): void {
    if (line.kind === 'bug') throw new Error(`The program reported a bug: ${line.message}`);
    if (line.kind !== 'found') return this.#ledger.hear(line);
    this.#ledger.recovered(line, diedAtMs);
    const { sessions, people: there } = readStored(join(this.#folder, 'twelve.db'), { isWhole: false });
    this.#ledger.compare(sessions);
    expect(there).toBe(people);
    goOn();
  }
}

/** A timer's millisecond is too coarse for a moment within a write. */
async function after(ms: number, work: () => void): Promise<void> {
  if (ms > 2) await delay(Math.floor(ms - 1));
  const until = performance.now() + (ms % 1) + (ms > 2 ? 1 : 0);
  while (performance.now() < until);
  work();
}
