import type { SessionState } from '../session/session-state.ts';
import type { Platform } from '../types/platform.ts';

/** What somebody who helps needs to know. None of it is anybody's name, or leads to the user. */
export interface DiagnosticsFacts {
  readonly version: string;
  /** Names and versions of what the program stands on: `electron`, `chrome`, `node`. */
  readonly parts: readonly (readonly [name: string, version: string])[];
  readonly platform: Platform;
  /** The system's version as it tells it. */
  readonly release: string;
  readonly architecture: string;
  /** The desktop and the display server of Linux; empty elsewhere. */
  readonly desktop: string;
  readonly phase: SessionState['kind'];
  /** Null where the database did not answer. */
  readonly contacts: number | null;
  readonly hasNext: boolean;
  readonly windows: readonly string[];
  readonly upMinutes: number;
  readonly memoryMegabytes: number;
  /** The last lines of the log, scrubbed when they were written. */
  readonly log: readonly string[];
}

const unknown = 'unknown';

/** Only what looks like a version: a kernel may have been given any name by who built it. */
function versionOf(text: string): string {
  return /^\d+(?:\.\d+)*/.exec(text)?.[0] ?? unknown;
}

/** Only words as desktops call themselves. */
function desktopOf(text: string): string {
  return /^[A-Za-z0-9:+. -]{1,60}$/.test(text) ? text : '';
}

/** The report as plain text. It is read by programmers, so it is not translated. */
export function diagnosticsReport(facts: DiagnosticsFacts): string {
  const parts = facts.parts.map(([name, version]) => `${name} ${versionOf(version)}`);
  const desktop = desktopOf(facts.desktop);
  const lines = [
    `Twelve ${versionOf(facts.version)} (${parts.join(', ')})`,
    `System: ${facts.platform} ${versionOf(facts.release)}, ${facts.architecture}${desktop === '' ? '' : `, ${desktop}`}`,
    `Session: ${facts.phase}`,
    `Contacts: ${facts.contacts ?? unknown}, ${facts.hasNext ? 'somebody' : 'nobody'} is up next`,
    `Windows: ${facts.windows.length === 0 ? 'none' : facts.windows.join(', ')}`,
    `Running for ${facts.upMinutes} min, ${facts.memoryMegabytes} MB in the main process`,
    '',
    facts.log.length === 0 ? 'The log is empty.' : 'Log:',
    ...facts.log,
  ];
  return `${lines.join('\n')}\n`;
}
