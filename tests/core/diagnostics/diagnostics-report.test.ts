import { describe, expect, it } from 'vitest';
import { diagnosticsReport, type DiagnosticsFacts } from '../../../core/diagnostics/diagnostics-report.ts';

const facts: DiagnosticsFacts = {
  version: '0.1.0',
  parts: [
    ['electron', '45.4.1'],
    ['node', '24.21.0'],
  ],
  platform: 'linux',
  release: '6.8.0-ana-laptop',
  architecture: 'x64',
  desktop: 'GNOME wayland',
  phase: 'running',
  contacts: 812,
  hasNext: true,
  windows: ['session', 'week'],
  upMinutes: 61,
  memoryMegabytes: 143,
  log: ['2026-11-18T08:00:00.000Z bug in storage: Error: disk I/O error'],
};

describe('the diagnostics', () => {
  it('say what somebody who helps needs to know', () => {
    expect(diagnosticsReport(facts)).toBe(`Twelve 0.1.0 (electron 45.4.1, node 24.21.0)
System: linux 6.8.0, x64, GNOME wayland
Session: running
Contacts: 812, somebody is up next
Windows: session, week
Running for 61 min, 143 MB in the main process

Log:
2026-11-18T08:00:00.000Z bug in storage: Error: disk I/O error
`);
  });

  it('hold no name that somebody gave their system', () => {
    const report = diagnosticsReport({ ...facts, desktop: 'Ana’s desktop', release: 'ana' });
    expect(report).not.toMatch(/ana/i);
  });

  it('say what is not known or not there', () => {
    const report = diagnosticsReport({ ...facts, contacts: null, hasNext: false, windows: [], log: [] });
    expect(report).toContain('Contacts: unknown, nobody is up next');
    expect(report).toContain('Windows: none');
    expect(report).toContain('The log is empty.');
  });
});
