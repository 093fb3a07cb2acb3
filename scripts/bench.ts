import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { againstBarePage } from '../tests/bench/against-bare-page.ts';
import { atRest } from '../tests/bench/at-rest.ts';
import { commandAnswer } from '../tests/bench/command-answer.ts';
import { cpuTime } from '../tests/bench/cpu-time.ts';
import { endOnTime } from '../tests/bench/end-on-time.ts';
import { fromNothing } from '../tests/bench/from-nothing.ts';
import { heapOverSessions } from '../tests/bench/heap-over-sessions.ts';
import { importArchive } from '../tests/bench/import-archive.ts';
import { importConnections } from '../tests/bench/import-connections.ts';
import { nextPerson } from '../tests/bench/next-person.ts';
import { peopleSearch } from '../tests/bench/people-search.ts';
import { peopleWindow } from '../tests/bench/people-window.ts';
import { posts } from '../tests/bench/posts.ts';
import { postsPainted } from '../tests/bench/posts-painted.ts';
import { startToTray } from '../tests/bench/start-to-tray.ts';
import { openBench } from '../tests/bench/support/bench-world.ts';
import { benchTable } from '../tests/bench/support/bench-table.ts';
import type { Measurement, Row } from '../tests/bench/support/measurement.ts';
import { trayClick } from '../tests/bench/tray-click.ts';
import { trayIcon } from '../tests/bench/tray-icon.ts';
import { weeks } from '../tests/bench/weeks.ts';
import { windowSize } from '../tests/bench/window-size.ts';
import { windowsAgain } from '../tests/bench/windows-again.ts';

/**
 * The numbers we hold ourselves to. `npm run bench -- "tray click"` runs the measurements with that in their name, `--quick`
 * leaves out the slow ones, `--json` prints an array. Ends with 1 when anything is over its budget.
 */
const measurements: readonly Measurement[] = [
  windowSize,
  nextPerson,
  peopleSearch,
  peopleWindow,
  startToTray,
  trayClick,
  againstBarePage,
  trayIcon,
  commandAnswer,
  weeks,
  atRest,
  cpuTime,
  windowsAgain,
  heapOverSessions,
  importConnections,
  posts,
  postsPainted,
  importArchive,
  endOnTime,
  fromNothing,
];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});

const isNamed = (name: string): boolean =>
  positionals.length === 0 || positionals.some((part) => name.includes(part.toLowerCase()));
const wanted = measurements.filter(({ name, isSlow }) => isNamed(name) && !(options.quick && isSlow === true));
if (wanted.length === 0) {
  console.error(`There is no such measurement. There are: ${measurements.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

/** Times of a machine that does something else as well are those of both. */
function tellWhenBusy(): void {
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  if (load > cores)
    console.error(`  the machine is busy (${load.toFixed(1)} on ${cores} cores): its times will be longer`);
}

const bench = await openBench((line) => console.error(`  ${line}`));
const rows: Row[] = [];
try {
  for (const measurement of wanted) {
    console.error(measurement.name);
    tellWhenBusy();
    rows.push(...(await measurement.measure(bench)));
  }
} finally {
  await bench.end();
}
console.log(options.json ? JSON.stringify(rows, null, 2) : benchTable(rows));
process.exitCode = rows.every((row) => row.ok) ? 0 : 1;
