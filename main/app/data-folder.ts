import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AppSurface } from './electron-surface.ts';

/** Where everything of the user's is kept. */
export interface DataFolder {
  readonly folder: string;
  readonly database: string;
  readonly backups: string;
  /** Posts are a cache: never backed up, made anew when damaged. */
  readonly posts: string;
  readonly runningSession: string;
  readonly settings: string;
  readonly reminders: string;
  readonly exportReminders: string;
  readonly log: string;
  /** What bars and scripts read: beside the folder, where they find it without knowing how it is kept. */
  readonly status: string;
}

/**
 * Settles where the data lives, before the app is ready and before the single-instance lock, which lives there too.
 * `--data DIR` moves all of it. The files have a folder of their own: the one above is also Chromium's profile.
 */
export function settleDataFolder(app: Pick<AppSurface, 'getPath' | 'setPath'>, argv: readonly string[]): DataFolder {
  const given = optionValue(argv, '--data');
  if (given !== null) {
    mkdirSync(resolve(given), { recursive: true });
    app.setPath('userData', resolve(given));
  }
  const folder = join(app.getPath('userData'), 'data');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    folder,
    database: join(folder, 'twelve.db'),
    backups: join(folder, 'backups'),
    posts: join(folder, 'posts.db'),
    runningSession: join(folder, 'running.json'),
    settings: join(folder, 'settings.json'),
    reminders: join(folder, 'reminders.json'),
    exportReminders: join(folder, 'export-reminders.json'),
    log: join(folder, 'log.txt'),
    status: join(app.getPath('userData'), 'status.json'),
  };
}

/** Reads `--name value` or `--name=value`. What follows a link may come from whoever wrote the link. */
function optionValue(argv: readonly string[], name: string): string | null {
  for (const [index, word] of argv.entries()) {
    if (/^twelve:/i.test(word)) return null;
    if (word.startsWith(`${name}=`)) return word.slice(name.length + 1);
    if (word === name) return argv[index + 1] ?? null;
  }
  return null;
}
