import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../../core/settings/settings.ts';

/** Puts what a user chose earlier into a data folder that no program has used yet. */
export async function choose(dataFolder: string, settings: Partial<Settings>): Promise<void> {
  await mkdir(join(dataFolder, 'data'), { recursive: true });
  await writeFile(join(dataFolder, 'data', 'settings.json'), JSON.stringify(settings));
}
