import type { ActionKind } from '../../../core/actions/action.ts';
import { noWishes } from '../../../core/queue/queue-wishes.ts';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { v7 as newId } from 'uuid';
import { AppError } from '../../../core/errors/app-error.ts';
import type { ImportedPerson } from '../../../core/import/imported-person.ts';
import { seededNumbers } from '../../../core/queue/seeded-numbers.ts';
import { sayingOf, tipOf, tipWithId } from '../../../core/tips/tip-of-the-day.ts';
import { createCalendar } from '../../../main/app/calendar.ts';
import type { Clock } from '../../../main/app/clock.ts';
import { createManualClock } from '../../../main/app/manual-clock.ts';
import { QueueService } from '../../../main/queue/queue-service.ts';
import { RunningSessionFile } from '../../../main/session/running-session-store.ts';
import { SessionService } from '../../../main/session/session-service.ts';
import { openStorage } from '../../../main/storage/storage-client.ts';
import { chooseStep } from './choose-step.ts';
import { dieAtFileCall } from './die-at-file-call.ts';
import type { Line, Plan, Step } from './script-lines.ts';

/**
 * The session, its file and its database as main.ts joins them, in a process of its own that lives through a drawn script
 * and says so line by line until somebody kills it. Only the clock is not the real one: hours must pass in milliseconds.
 */
const plan = JSON.parse(process.argv[2] ?? '') as Plan;
const random = seededNumbers(plan.seed);
// Kept from before the file calls are counted: what it says is no part of the program.
const sayNow = writeSync;
if (plan.dieAtFileCall !== null) dieAtFileCall(plan.dieAtFileCall, seededNumbers(plan.seed + 1));

const manual = createManualClock({
  platform: 'linux',
  startMs: plan.startMs,
  timeZone: () => 'Europe/Zagreb',
  pauseBetweenTimers: () => new Promise((resolve) => setImmediate(resolve)),
});
const clock: Clock = {
  ...manual,
  after: (ms, callback) =>
    manual.after(ms, () => {
      say({ kind: 'clock' });
      callback();
    }),
};

type Words = Line extends infer Each ? (Each extends Line ? Omit<Each, 'wallMs' | 'awakeMs'> : never) : never;

function say(words: Words): void {
  const { wallMs, awakeMs } = manual.read();
  const bytes = Buffer.from(`${JSON.stringify({ ...words, wallMs, awakeMs })}\n`);
  for (let said = 0; said < bytes.length;) said += sayPart(bytes.subarray(said));
}

/** Says as much as the listener has room for right now. */
function sayPart(bytes: Uint8Array): number {
  try {
    return sayNow(1, bytes);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    return 0;
  }
}

const onFailure = (error: unknown): void =>
  say({ kind: 'bug', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
const calendar = createCalendar({ clock, settings: () => ({ weekStart: 'system' }), locale: () => 'hr-HR' });
const storage = openStorage({
  file: join(plan.folder, 'twelve.db'),
  backupDir: join(plan.folder, 'backups'),
  workerUrl: pathToFileURL(plan.workerFile),
  onFailure,
});
const queue = new QueueService({
  storage,
  clock,
  today: () => calendar.today(),
  newSeed: () => Math.floor(random() * 2 ** 32),
  newId: () => crypto.randomUUID(),
  wishes: () => noWishes,
  onChange: () => {},
});
const session = new SessionService({
  clock,
  storage,
  queue,
  calendar,
  newId: () => newId({ msecs: clock.read().wallMs }),
  settings: () => ({ sessionMinutes: 12 }),
  runningStore: new RunningSessionFile({
    file: join(plan.folder, 'running.json'),
    now: () => clock.read().wallMs,
    onFailure,
  }),
  tips: { tipOf, tipWithId, sayingOf },
  openLink: () => Promise.resolve(),
  listener: {
    onChange: () => {},
    onEvent: (event) => {
      if (event.kind === 'unsaved') onFailure(event.error);
    },
  },
});

async function bringIn(count: number): Promise<void> {
  const people = Array.from({ length: count }, (_, index): ImportedPerson => {
    const handle = `person${index}`;
    const url = `https://example.social/@${handle}`;
    return {
      line: index + 1,
      name: `Person ${index}`,
      role: '',
      organisation: '',
      note: '',
      tags: [],
      profiles: [{ network: 'mastodon', handle, key: handle, url, status: 'active' }],
      connectedOn: null,
      connectedThrough: null,
    };
  });
  const batch = await storage.request('imports:begin', {
    format: 'pasted-list',
    fileName: '',
    at: clock.read().wallMs,
  });
  await storage.request('imports:stage', batch, people);
  await storage.request('imports:show', batch);
}

/** What an action of the present session is; one that is not there is none in particular. */
function kindOf(actionId: string): ActionKind {
  const actions = session.state.kind === 'rest' ? [] : session.state.session.actions;
  return actions.find(({ id }) => id === actionId)?.kind ?? 'other';
}

async function take(step: Step): Promise<unknown> {
  const { state } = session;
  switch (step.kind) {
    case 'work':
      return manual.advance(step.ms);
    case 'nap':
      return sleep(step.ms);
    case 'suspend':
      session.suspend();
      await sleep(step.ms);
      return session.wake();
    case 'look':
      return session.openProfile(await firstProfile());
    case 'begin-action':
      return session.beginAction(step.action, null);
    case 'log-action':
      return session.edits.logAction(step.action);
    case 'answer':
      return session.edits.answerAction(step.actionId, step.isDone, step.note);
    case 'note':
      return session.edits.changeAction(step.actionId, kindOf(step.actionId), step.note);
    case 'remove-action':
      return session.edits.removeAction(step.actionId);
    case 'intention':
      return session.edits.setIntention(step.text);
    case 'start':
      return session.start(null);
    case 'extend':
      return session.extend(step.minutes);
    case 'snooze':
      return session.snooze(state.kind === 'rest' ? '' : state.session.contactId, step.days);
    case 'reflect':
    case 'close':
      return session[step.kind](step.answer);
    default:
      return session[step.kind]();
  }
}

async function sleep(ms: number): Promise<void> {
  await manual.sleep(ms);
  say({ kind: 'clock' });
}

async function firstProfile(): Promise<string> {
  const { state } = session;
  const contact = state.kind === 'rest' ? null : await storage.request('contacts:get', state.session.contactId);
  return contact?.profiles[0]?.id ?? '';
}

async function live(step: Step): Promise<void> {
  say({ kind: 'begin', step });
  let isRefused = false;
  await take(step).catch((error: unknown) => {
    // A refusal is an answer; anything else is a bug.
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'storage-failed') onFailure(error);
    isRefused = true;
  });
  say({ kind: 'done', isRefused, state: session.state });
}

async function recover(): Promise<void> {
  if ((await storage.request('contacts:count')) === 0) await bringIn(plan.people);
  session.recover();
  // Refused in any state that a start can find, but only once everything asked before it is done.
  await session.undo().catch(() => {});
  const entries = await queue.refill();
  const health = await storage.request('health:read');
  say({ kind: 'found', state: session.state, queue: entries, health });
}

async function quit(): Promise<void> {
  if (session.state.kind === 'running' || session.state.kind === 'paused') await live({ kind: 'end' });
  if (session.state.kind === 'reflecting') {
    await live({ kind: 'close', answer: { familiarity: null, followUpDay: null, note: '' } });
  }
  await session.stop();
  await storage.close();
}

await recover();
await new Promise((resolve) => process.stdin.once('data', resolve));
if (plan.quits) {
  await quit();
  process.exit(0);
}
for (;;) await live(chooseStep(session.state, clock.read().wallMs, random));
