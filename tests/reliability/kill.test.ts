import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { buildProgram } from '../../scripts/build.ts';
import { buildScriptedProgram, type BuiltProgram } from './support/build-scripted-program.ts';
import { HostStory } from './support/host-story.ts';
import { KillStory } from './support/kill-story.ts';

/** How often the scripted program is killed in all; `TWELVE_KILLS` asks for more. */
const kills = Number(process.env['TWELVE_KILLS'] ?? 190);
/** How often the whole program is, as `npm start` runs it. */
const wholeKills = Number(process.env['TWELVE_WHOLE_KILLS'] ?? 10);
/** Another run is another story; `TWELVE_SEED` tells one again. */
const seed = Number(process.env['TWELVE_SEED'] ?? Date.now() % 1_000_000);
const stories = 2;
const limitMs = 60_000 + kills * 1_000;

const folder = mkdtempSync(join(tmpdir(), 'twelve-kill-'));
let program: BuiltProgram;

beforeAll(async () => {
  await buildProgram();
  program = await buildScriptedProgram(join(folder, 'program'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe(`kill -9 at ${kills + wholeKills} moments (TWELVE_SEED=${seed})`, () => {
  const numbers = Array.from({ length: stories }, (_, index) => index);
  it.concurrent.each(numbers)(
    'story %i loses nothing, counts nothing twice, and credits no more than was attended',
    async (number) => {
      onTestFailed(() => console.error(`Tell it again with TWELVE_SEED=${seed}.`));
      const data = join(folder, `data-${number}`);
      mkdirSync(data);
      const wanted = Math.ceil(kills / stories);
      const tally = await new KillStory(program, data, seed + number).live(wanted);
      const total = Object.values(tally.kills).reduce((sum, count) => sum + count, 0);
      expect(total).toBe(wanted);
      if (process.env['TWELVE_SHOW']) console.log(tally);
    },
    limitMs,
  );

  it.concurrent.each(wholeKills === 0 ? [] : numbers)(
    'the whole program, story %i, offers what was under way with all that was acknowledged',
    async (number) => {
      onTestFailed(() => console.error(`Tell it again with TWELVE_SEED=${seed}.`));
      await new HostStory(join(folder, `whole-${number}`), seed + stories + number).live(
        Math.ceil(wholeKills / stories),
      );
    },
    limitMs,
  );
});
