import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { UpdatesRequests } from '../../core/ipc/updates-requests.ts';
import { updateText } from '../../core/text/update-text.ts';
import type { NoUpdates } from '../../core/updates/update-state.ts';
import type { AppSurface } from '../app/electron-surface.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { parseNothing } from '../ipc/parse.ts';
import { loadUpdater } from './load-updater.ts';
import { UpdatesService, type UpdatesParts } from './updates-service.ts';

/** Why a program does not update itself, or null where it does. The release workflow says where updates are, in a file. */
export function whyNoUpdates(options: {
  readonly isPackaged: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly resources: string;
}): NoUpdates | null {
  const { isPackaged, environment, resources } = options;
  if (!isPackaged) return 'development';
  if (environment['PORTABLE_EXECUTABLE_DIR'] !== undefined) return 'portable';
  if (environment['FLATPAK_ID'] !== undefined || environment['SNAP'] !== undefined) return 'store';
  return existsSync(join(resources, 'app-update.yml')) ? null : 'unknown-source';
}

/** Makes the updates, and what answers windows and the menu about them. */
export function buildUpdates(
  parts: Pick<UpdatesParts, 'clock' | 'isAtRest' | 'onChange' | 'onFailure'> & {
    readonly app: Pick<AppSurface, 'isPackaged' | 'getVersion'>;
    readonly process: { readonly env: Readonly<Record<string, string | undefined>>; readonly resourcesPath?: string };
    readonly startQuitting: () => void;
    readonly shortNotices: { tell(message: string): void };
  },
): {
  readonly updates: UpdatesService;
  readonly handlers: HandlersOf<keyof UpdatesRequests>;
  checkAndTell(): Promise<void>;
} {
  const { app, process, startQuitting, shortNotices } = parts;
  const updates = new UpdatesService({
    ...parts,
    version: app.getVersion(),
    none: whyNoUpdates({
      isPackaged: app.isPackaged,
      environment: process.env,
      resources: process.resourcesPath ?? '',
    }),
    load: () => loadUpdater(startQuitting),
  });
  return {
    updates,
    handlers: updatesHandlers(updates),
    checkAndTell: async () => {
      await updates.check();
      shortNotices.tell(updateText.told(updates.view));
    },
  };
}

/** Answers what the settings window asks about updates. */
export function updatesHandlers(updates: Pick<UpdatesService, 'view' | 'goOn'>): HandlersOf<keyof UpdatesRequests> {
  return {
    'updates:get': { parse: parseNothing, run: () => updates.view },
    'updates:go-on': { parse: parseNothing, run: () => updates.goOn() },
  };
}
