import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { poll } from '../e2e/support/poll.ts';
import { limited, told, type Measurement } from './support/measurement.ts';
import { RunningProgram, WindowPage } from './support/running-program.ts';

const sessions = 200;
const firstLook = 50;
/** Above the three minutes left at which a nudge comes, so that each session holds every moment that a session can. */
const sessionMinutes = 4;
const mostGrowthMegabytes = 1;

/** Whether sessions leave something behind in main: two hundred of them, started, acted in, run out and closed. */
export const heapOverSessions: Measurement = {
  name: 'heap over sessions',
  async measure(bench) {
    const dataFolder = bench.newFolderWith(1_000);
    mkdirSync(join(dataFolder, 'data'), { recursive: true });
    writeFileSync(join(dataFolder, 'data', 'settings.json'), JSON.stringify({ sessionMinutes }));
    const program = await RunningProgram.start(bench.start({ dataFolder, clock: 'manual' }));
    await program.seen(({ trays }) => (trays[0]?.tooltip ?? '').includes('Person'));
    await program.clickTray();
    const window = await WindowPage.of(program, await bench.browser());
    await window.load();
    await window.request('session:undo');

    const heap: Record<number, number> = {};
    for (let session = 1; session <= sessions; session += 1) {
      await runSession(program, window);
      if (session % firstLook === 0) {
        await program.host.measure();
        heap[session] = (await program.host.measure()).heapBytes / 1e6;
        bench.say(`heap after ${session} sessions: ${heap[session]?.toFixed(2)} MB`);
      }
    }
    await window.close();
    await program.quit();
    const before = heap[firstLook] ?? 0;
    const after = heap[sessions] ?? 0;
    return [
      limited(
        `Growth of main's heap from session ${firstLook} to ${sessions}`,
        after - before,
        'MB',
        mostGrowthMegabytes,
      ),
      told(`Heap of the process after ${sessions} sessions, with the host`, after, 'MB', before),
    ];
  },
};

async function runSession(program: RunningProgram, window: WindowPage): Promise<void> {
  await window.request('session:start', { contactId: null });
  await window.request('session:log-action', { kind: 'comment' });
  await program.host.ask({ command: 'call', path: 'twelveTest.advance', args: [sessionMinutes * 60_000 + 1_000] });
  await poll('the end of a session', async () => {
    const { state } = await window.request('session:screen');
    return state.kind === 'reflecting' ? state : undefined;
  });
  await window.request('session:close', { familiarity: null, followUpDay: null, note: '' });
}
