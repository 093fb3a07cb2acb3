import { once, EventEmitter } from 'node:events';
import { createServer } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSystemClock } from '../../../main/app/system-clock.ts';
import { sessionBusSockets } from '../../../main/tray/session-bus/bus-address.ts';
import { SessionBus } from '../../../main/tray/session-bus/session-bus.ts';
import { TrayPlaceLinux } from '../../../main/tray/tray-place-linux.ts';
import type { TrayPlace } from '../../../main/tray/tray-place.ts';
import { noBusBecause, startBusDaemon, type BusDaemon } from '../../support/session-bus-daemon.ts';
import { StubWatcher } from '../../support/stub-watcher.ts';

let folder: string;
const ends: (() => unknown)[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twelve-bus-'));
});

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
  await rm(folder, { recursive: true, force: true });
});

/** Watches a bus; `next` waits for the next news. */
function watch(address: string) {
  const news = new EventEmitter();
  const heard: TrayPlace[] = [];
  const place = new TrayPlaceLinux({
    clock: createSystemClock('linux'),
    openBus: (listener) => SessionBus.open(sessionBusSockets({ DBUS_SESSION_BUS_ADDRESS: address }), listener),
  });
  place.start((found) => {
    heard.push(found);
    news.emit('heard');
  });
  ends.push(() => place.stop());
  const next = async (): Promise<TrayPlace | undefined> => {
    await once(news, 'heard');
    return heard.at(-1);
  };
  return { heard, next };
}

async function bus(transport = `path=${join(folder, 'bus')}`): Promise<BusDaemon> {
  const daemon = await startBusDaemon(transport);
  ends.push(() => daemon.stop());
  return daemon;
}

const left = noBusBecause === null ? '' : ` (left out: ${noBusBecause})`;

describe.skipIf(noBusBecause !== null)(`the place for tray icons on a real bus${left}`, () => {
  it('is there when a panel is', async () => {
    const { address } = await bus();
    const panel = await StubWatcher.appear(address);
    ends.push(() => panel.vanish());
    expect(await watch(address).next()).toBe('there');
  });

  it('is found behind an abstract socket', async () => {
    const { address } = await bus(`abstract=${join(folder, 'abstract-bus')}`);
    const panel = await StubWatcher.appear(address);
    ends.push(() => panel.vanish());
    expect(await watch(address).next()).toBe('there');
  });

  it('is missing without a panel, and there once one comes five seconds late', { timeout: 15_000 }, async () => {
    const { address } = await bus();
    const { next, heard } = watch(address);
    expect(await next()).toBe('missing');
    await pass(5_000);
    expect(heard).toEqual(['missing']);
    const found = next();
    const panel = await StubWatcher.appear(address);
    ends.push(() => panel.vanish());
    expect(await found).toBe('there');
  });

  it('is missing while the watcher has no host, and comes and goes with it', async () => {
    const { address } = await bus();
    const panel = await StubWatcher.appear(address, false);
    ends.push(() => panel.vanish());
    const { next } = watch(address);
    expect(await next()).toBe('missing');
    let found = next();
    panel.setHost(true);
    expect(await found).toBe('there');
    found = next();
    panel.setHost(false);
    expect(await found).toBe('missing');
  });

  it('goes with the panel and comes back with the next one', async () => {
    const { address } = await bus();
    const first = await StubWatcher.appear(address);
    const { next } = watch(address);
    expect(await next()).toBe('there');
    let found = next();
    await first.vanish();
    expect(await found).toBe('missing');
    found = next();
    const second = await StubWatcher.appear(address);
    ends.push(() => second.vanish());
    expect(await found).toBe('there');
  });

  it('cannot be told any more when the bus ends', async () => {
    const daemon = await bus();
    const { next } = watch(daemon.address);
    expect(await next()).toBe('missing');
    const found = next();
    await daemon.stop();
    expect(await found).toBe('unknown');
  });
});

describe('the place for tray icons', () => {
  it('cannot be told without a bus', async () => {
    expect(await watch(`unix:path=${join(folder, 'nobody')}`).next()).toBe('unknown');
    expect(await watch('').next()).toBe('unknown');
  });

  it('cannot be told by something that is no bus', async () => {
    const path = join(folder, 'web');
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(path);
    await once(server, 'listening');
    ends.push(() => server.close());
    expect(await watch(`unix:path=${path}`).next()).toBe('unknown');
  });
});
