import { dirname, join } from 'node:path';
import { runLane, type ImportLaneResult, type PlainLaneResult } from './support/import-lanes.ts';
import { writeConnections } from './support/connections-file.ts';
import { compared, limited, told, type Measurement } from './support/measurement.ts';
import { median, percentile } from './support/statistics.ts';

const rows = 100_000;
const rounds = 3;

/** A hundred thousand rows of LinkedIn's table: how long they take, and who has to wait meanwhile. */
export const importConnections: Measurement = {
  name: 'import of connections',
  async measure(bench) {
    const folder = bench.newFolder();
    const table = join(folder, 'Connections.csv');
    writeConnections(table, rows, 'one');
    const worker = join(dirname(bench.program), 'storage-worker.js');
    const plain: number[] = [];
    const imports: ImportLaneResult[] = [];
    // In turn, so that a busy moment of the machine hits both.
    for (let round = 0; round < rounds; round += 1) {
      plain.push((await runLane<PlainLaneResult>('import-lane.ts', 'plain', bench.newFolder(), table)).ms);
      const result = await runLane<ImportLaneResult>('import-lane.ts', 'service', bench.newFolder(), table, worker);
      if (result.added !== rows || result.againAdded !== 0) throw new Error(`${result.added} people came in.`);
      imports.push(result);
      bench.say(`plain ${plain.at(-1)?.toFixed(0)} ms, import ${result.ms.toFixed(0)} ms`);
    }
    const middle = (value: (result: ImportLaneResult) => number): number => median(imports.map(value));
    const waits = imports.flatMap((result) => result.waits);
    return [
      compared(
        'Import of 100,000 rows, duplicates checked',
        middle(({ ms }) => ms),
        'ms',
        median(plain),
        2,
      ),
      told(
        'The same file again, which changes nothing',
        middle(({ againMs }) => againMs),
        'ms',
        median(plain),
      ),
      limited('Longest wait for a change of one row meanwhile', Math.max(...waits), 'ms', 100),
      told('Wait for a change of one row meanwhile, p95', percentile(waits, 0.95), 'ms'),
      limited('Longest block of main meanwhile', Math.max(...imports.map((one) => one.longestBlockMs)), 'ms', 50),
      limited('Peak memory of the import over rest', middle(({ grownBytes }) => grownBytes) / 1e6, 'MB', 120),
    ];
  },
};
