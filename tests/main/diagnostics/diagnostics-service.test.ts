import { describe, expect, it } from 'vitest';
import { diagnosticsText } from '../../../core/text/diagnostics-text.ts';
import { createManualClock } from '../../../main/app/manual-clock.ts';
import { DiagnosticsService } from '../../../main/diagnostics/diagnostics-service.ts';
import type { Storage } from '../../../main/storage/storage-contract.ts';

function setUp(count: () => Promise<number>) {
  const copied: string[] = [];
  const told: string[] = [];
  const clock = createManualClock({ platform: 'linux', startMs: 0 });
  const service = new DiagnosticsService({
    electron: {
      app: { getVersion: () => '0.1.0' },
      clipboard: { writeText: async (text) => void copied.push(text) },
    },
    platform: 'linux',
    clock,
    log: { tail: (lines) => [`the last ${lines} lines`] },
    storage: { request: count } as unknown as Storage,
    session: { state: { kind: 'rest' } },
    queue: { next: null },
    windows: { names: ['settings'] },
    process: {
      versions: { ...process.versions, electron: '45.4.1' },
      arch: 'arm64',
      env: { XDG_CURRENT_DESKTOP: 'KDE', XDG_SESSION_TYPE: 'x11', USER: 'ana' },
      memoryUsage: process.memoryUsage,
      uptime: () => 120,
    },
    shortNotices: { tell: (message) => void told.push(message) },
  });
  return { service, copied, clock, told };
}

describe('"Copy diagnostics"', () => {
  it('puts a report on the clipboard, and leaves the word to the window that asked', async () => {
    const { service, copied, told, clock } = setUp(async () => 812);
    await service.copy();
    expect(copied).toHaveLength(1);
    expect(copied[0]).toContain('Twelve 0.1.0 (electron 45.4.1, ');
    expect(copied[0]).toContain(
      ', arm64, KDE x11\nSession: rest\nContacts: 812, nobody is up next\nWindows: settings\n',
    );
    expect(copied[0]).toContain('Log:\nthe last 60 lines\n');
    expect(told).toEqual([]);
    expect(clock.waitingTimers()).toBe(0);
  });

  it('says through the system that it is done, for who asked in the tray', async () => {
    const { service, copied, told } = setUp(async () => 812);
    await service.copyAndTell();
    expect(copied).toHaveLength(1);
    expect(told).toEqual([diagnosticsText.copied]);
  });

  it('does so when the database fails', async () => {
    const { service, copied } = setUp(() => Promise.reject(new Error('disk I/O error')));
    await service.copy();
    expect(copied[0]).toContain('Contacts: unknown');
  });

  it('does so when the database does not answer', async () => {
    const { service, copied, clock } = setUp(() => new Promise(() => {}));
    const copying = service.copy();
    await clock.advance(2_000);
    await copying;
    expect(copied[0]).toContain('Contacts: unknown');
  });
});
