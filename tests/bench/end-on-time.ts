import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { runLane } from './support/import-lanes.ts';
import { writeConnections } from './support/connections-file.ts';
import { limited, told, type Measurement } from './support/measurement.ts';
import { median, percentile } from './support/statistics.ts';

const sessions = 200;
const tables = 4;
const rows = 100_000;

/**
 * How late the end comes after two real seconds while an import runs. There is one session at a time, so several programs
 * live side by side where there is room, each with an import of its own. An import keeps two processors busy, one with
 * reading and one with writing: more programs than that would measure how the system shares out its processors.
 */
export const endOnTime: Measurement = {
  name: 'end on time',
  isSlow: true,
  async measure(bench) {
    const folder = bench.newFolder();
    const files = Array.from({ length: tables }, (_, number) => join(folder, `Connections ${number}.csv`));
    for (const [number, file] of files.entries()) writeConnections(file, rows, `t${number}`);
    const worker = join(dirname(bench.program), 'storage-worker.js');
    const lanes = Math.min(4, Math.max(1, Math.floor(availableParallelism() / 2)));
    bench.say(`${sessions} sessions of two seconds in ${lanes === 1 ? 'one program' : `${lanes} programs at once`}`);
    const each = Math.ceil(sessions / lanes);
    const late = (
      await Promise.all(
        Array.from({ length: lanes }, () =>
          runLane<readonly number[]>('end-lane.ts', String(each), bench.newFolder(), worker, ...files),
        ),
      )
    ).flat();
    // Whole milliseconds of two clocks may differ by one.
    if (Math.min(...late) < -1) throw new Error('A session ended before its time.');
    return [
      limited(`End after its deadline during an import, p99 of ${late.length}`, percentile(late, 0.99), 'ms', 50),
      told('End after its deadline during an import, median', median(late), 'ms'),
      told('End after its deadline during an import, latest', Math.max(...late), 'ms'),
    ];
  },
};
