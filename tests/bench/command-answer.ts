import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { RunningProgram } from './support/running-program.ts';
import { limited, told, type Measurement } from './support/measurement.ts';
import { median } from './support/statistics.ts';

const rounds = 15;
const root = join(import.meta.dirname, '..', '..');

/** How long a command in the terminal takes while the program runs, from its start to its end. */
export const commandAnswer: Measurement = {
  name: 'command answer',
  async measure(bench) {
    const dataFolder = bench.folderWith(1_000);
    const program = await RunningProgram.start(bench.start({ dataFolder }));
    const words = ['--data', dataFolder, 'status', '--json'];
    const timeOf = (command: string, args: readonly string[]): number => {
      const before = performance.now();
      const { status } = spawnSync(command, args);
      if (status !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${status}.`);
      return performance.now() - before;
    };
    const bare: number[] = [];
    const inNode: number[] = [];
    const inShell: number[] = [];
    const hasCurl = spawnSync('curl', ['--version']).status === 0;
    for (let round = 0; round < rounds; round += 1) {
      bare.push(timeOf(process.execPath, ['-e', '']));
      inNode.push(timeOf(process.execPath, [join(root, 'scripts', 'twelve.mjs'), ...words]));
      if (hasCurl) inShell.push(timeOf('sh', [join(root, 'build', 'command', 'twelve'), ...words]));
    }
    await program.quit();
    const row = limited('“twelve status” in Node, median', median(inNode), 'ms', 150);
    const baseline = median(bare);
    return [
      { ...row, baseline, ratio: row.value / baseline },
      ...(hasCurl ? [limited('“twelve status” in the shell, median', median(inShell), 'ms', 150)] : []),
      told('A bare start of Node, median', baseline, 'ms'),
    ];
  },
};
