import { release } from 'node:os';
import { diagnosticsReport, type DiagnosticsFacts } from '../../core/diagnostics/diagnostics-report.ts';
import { diagnosticsText } from '../../core/text/diagnostics-text.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { Platform } from '../../core/types/platform.ts';
import type { Clock } from '../app/clock.ts';
import type { ElectronSurface } from '../app/electron-surface.ts';
import type { Log } from '../app/log.ts';
import type { Storage } from '../storage/storage-contract.ts';

/** What diagnostics are made from. */
export interface DiagnosticsSources {
  readonly electron: {
    readonly app: Pick<ElectronSurface['app'], 'getVersion'>;
    readonly clipboard: Pick<ElectronSurface['clipboard'], 'writeText'>;
  };
  readonly clock: Clock;
  readonly log: Pick<Log, 'tail'>;
  readonly storage: Pick<Storage, 'request'>;
  readonly process: Pick<NodeJS.Process, 'versions' | 'arch' | 'env' | 'memoryUsage' | 'uptime'>;
  readonly platform: Platform;
  readonly session: { readonly state: SessionState };
  readonly queue: { readonly next: unknown };
  readonly windows: { readonly names: readonly string[] };
  /** Says where the user is that it is done. */
  readonly shortNotices: { tell(message: string): void };
}

const logLines = 60;

/** A database that does not answer is just what somebody may want to tell of. */
const patienceMs = 2_000;

const named = ['electron', 'chrome', 'node', 'sqlite'] as const;

/** Puts what somebody who helps needs to know on the clipboard. */
export class DiagnosticsService {
  readonly #sources: DiagnosticsSources;

  constructor(sources: DiagnosticsSources) {
    this.#sources = sources;
  }

  /** For a window, which says itself that it is done. */
  async copy(): Promise<void> {
    await this.#sources.electron.clipboard.writeText(diagnosticsReport(await this.#facts()));
  }

  /** For the tray, which has nothing to say it with. */
  async copyAndTell(): Promise<void> {
    await this.copy();
    this.#sources.shortNotices.tell(diagnosticsText.copied);
  }

  async #facts(): Promise<DiagnosticsFacts> {
    const { electron, platform, log, session, queue, windows, process } = this.#sources;
    const { XDG_CURRENT_DESKTOP: desktop = '', XDG_SESSION_TYPE: display = '' } = process.env;
    return {
      version: electron.app.getVersion(),
      parts: named.flatMap((name) => {
        const version = process.versions[name];
        return version === undefined ? [] : [[name, version] as const];
      }),
      platform,
      release: release(),
      architecture: process.arch,
      desktop: [desktop, display].filter((word) => word !== '').join(' '),
      phase: session.state.kind,
      hasNext: queue.next !== null,
      windows: windows.names,
      contacts: await this.#countContacts(),
      upMinutes: Math.round(process.uptime() / 60),
      memoryMegabytes: Math.round(process.memoryUsage().rss / 1_000_000),
      log: log.tail(logLines),
    };
  }

  async #countContacts(): Promise<number | null> {
    const { storage, clock } = this.#sources;
    const { promise: enough, resolve } = Promise.withResolvers<null>();
    const timer = clock.after(patienceMs, () => resolve(null));
    const count = storage.request('contacts:count').catch(() => null);
    const answer = await Promise.race([count, enough]);
    timer.cancel();
    return answer;
  }
}
