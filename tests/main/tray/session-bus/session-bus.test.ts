import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sessionBusSockets } from '../../../../main/tray/session-bus/bus-address.ts';
import { SessionBus } from '../../../../main/tray/session-bus/session-bus.ts';
import { noBusBecause, startBusDaemon, type BusDaemon } from '../../../support/session-bus-daemon.ts';

const left = noBusBecause === null ? '' : ` (left out: ${noBusBecause})`;
const busItself = { destination: 'org.freedesktop.DBus', path: '/', interface: 'org.freedesktop.DBus' };

describe.skipIf(noBusBecause !== null)(`a connection to a real bus${left}`, () => {
  let folder: string;
  let daemon: BusDaemon;
  let bus: SessionBus | null = null;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'twelve-bus-'));
    daemon = await startBusDaemon(`path=${join(folder, 'bus')}`);
  });

  afterEach(async () => {
    bus?.close();
    await daemon.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(onClosed = (): void => {}): Promise<SessionBus> {
    const sockets = [join(folder, 'nobody'), ...sessionBusSockets({ DBUS_SESSION_BUS_ADDRESS: daemon.address })];
    bus = await SessionBus.open(sockets, { onSignal: () => {}, onClosed });
    return bus;
  }

  it('is let in through the first socket where somebody answers, and gets answers', async () => {
    const answer = await (await open()).call({ ...busItself, member: 'NameHasOwner', texts: ['org.freedesktop.DBus'] });
    expect(answer).toMatchObject({ type: 'return', sender: 'org.freedesktop.DBus', body: [true] });
  });

  it('says what the bus said when it refuses', async () => {
    const call = (await open()).call({ ...busItself, member: 'NoSuchThing', texts: [] });
    await expect(call).rejects.toThrow('org.freedesktop.DBus.Error.UnknownMethod');
  });

  it('keeps many questions apart', async () => {
    const connection = await open();
    const names = ['org.freedesktop.DBus', 'org.nobody.One', 'org.freedesktop.DBus', 'org.nobody.Two'];
    const answers = await Promise.all(
      names.map((name) => connection.call({ ...busItself, member: 'NameHasOwner', texts: [name] })),
    );
    expect(answers.map(({ body }) => body[0])).toEqual([true, false, true, false]);
  });

  it('lets nobody wait for ever when the bus ends', async () => {
    const closed = Promise.withResolvers<void>();
    const connection = await open(closed.resolve);
    await daemon.stop();
    await closed.promise;
    await expect(connection.call({ ...busItself, member: 'ListNames', texts: [] })).rejects.toThrow('The bus is gone');
  });
});

describe('a connection to the bus', () => {
  it('is refused in words without one', async () => {
    const opening = SessionBus.open(['/nowhere/bus'], { onSignal: () => {}, onClosed: () => {} });
    await expect(opening).rejects.toThrow('There is no session bus');
  });
});
