import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { allMutants } from './mutants/all-mutants.ts';
import { MutantLane } from './mutants/mutant-lane.ts';
import { mutate } from './mutants/mutate.ts';
import type { Mutant } from './mutants/mutant.ts';

/**
 * `npm run mutants`: makes one fault after the other in a copy of the checkout and expects the tests to turn red each
 * time. `--only` takes a number from the table or a part of a name, and may be given several times.
 */
const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });

interface Result {
  readonly mutant: Mutant;
  readonly verdict: 'caught' | 'caught by another test' | 'hung' | 'SURVIVED' | 'BROKEN';
  readonly seconds: number;
}

function isWanted(mutant: Mutant, index: number): boolean {
  return values.only?.some((only) => String(index + 1) === only || mutant.name.includes(only)) ?? true;
}

async function judge(lane: MutantLane, mutant: Mutant): Promise<Result['verdict']> {
  const near = await lane.try(mutant, mutant.caughtBy);
  if (near === 'red') return 'caught';
  if (near === 'hung') return 'hung';
  if (near === 'unloadable') return 'BROKEN';
  const all = await lane.try(mutant, []);
  return all === 'green' || all === 'unloadable' ? 'SURVIVED' : 'caught by another test';
}

const wanted = allMutants.filter(isWanted);
if (wanted.length === 0) {
  console.error(`No mutant is called "${values.only?.join('" or "')}".`);
  process.exit(1);
}
// Before anything takes time: each fault must still fit its file.
for (const mutant of wanted) mutate(root, mutant);

const lanes = Array.from({ length: Math.min(availableParallelism(), 2, wanted.length) }, () => new MutantLane(root));
const results: Result[] = [];
try {
  const tests = [...new Set(wanted.flatMap(({ caughtBy }) => caughtBy))];
  const [lane] = lanes;
  if ((await lane?.run(tests)) !== 'green') {
    const failures = lane?.failures.join('\n') ?? '';
    console.error(`Without any fault the tests are not green, so nothing can be said about faults.\n${failures}`);
    process.exitCode = 1;
  } else {
    const waiting = [...wanted];
    await Promise.all(
      lanes.map(async (lane) => {
        for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
          const began = performance.now();
          const verdict = await judge(lane, mutant);
          const seconds = (performance.now() - began) / 1000;
          results.push({ mutant, verdict, seconds });
          if (verdict === 'caught by another test') console.log(`     ${lane.failures[0] ?? ''}`);
          const number = String(allMutants.indexOf(mutant) + 1).padStart(3);
          console.log(
            `${number}  ${verdict.padEnd(22)} ${seconds.toFixed(1).padStart(5)} s  ${mutant.file}: ${mutant.name}`,
          );
        }
      }),
    );
    const bad = results.filter(({ verdict }) => verdict === 'SURVIVED' || verdict === 'BROKEN');
    console.log(`${results.length - bad.length} of ${results.length} faults were caught.`);
    process.exitCode = bad.length === 0 ? 0 : 1;
  }
} finally {
  for (const lane of lanes) lane.remove();
}
