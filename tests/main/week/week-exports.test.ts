import { describe, expect, it } from 'vitest';
import type { ExportOffer } from '../../../main/export/exporter.ts';
import type { ExportContent } from '../../../main/export/write-export.ts';
import { WeekExports } from '../../../main/week/week-exports.ts';
import { weeksOver } from '../../support/history/expect-same-sums.ts';
import { historyInMemory } from '../../support/history/history-in-memory.ts';
import { makeHistory } from '../../support/history/make-history.ts';
import { anAction, aSession } from '../../core/week/builders.ts';

const now = Date.parse('2026-11-20T09:00:00Z');
const session = aSession({ outcome: 'done', actions: [anAction()], note: 'She rows.' });

function setUp(history = { people: [], sessions: [session], mergedInto: new Map(), networks: new Map() }) {
  const written = new Map<string, string>();
  const offers: ExportOffer[] = [];
  const copied: string[] = [];
  const printed: string[] = [];
  const spans: number[] = [];
  const memory = historyInMemory(history);
  const request = ((name: string, ...args: number[]) => {
    if (name === 'sessions:between') spans.push(((args[1] ?? 0) - (args[0] ?? 0)) / 86_400_000);
    if (name.endsWith('follow-ups')) return Promise.resolve([]);
    return memory.request(name as 'sessions:span', ...(args as []));
  }) as typeof memory.request;
  const exports = new WeekExports({
    week: weeksOver({ request }, { now, zone: 'UTC', weekStart: 1 }),
    storage: { request },
    clock: { read: () => ({ wallMs: now, steadyMs: 0, awakeMs: null }), timeZone: () => 'UTC' },
    exporter: {
      save: async (offer, makeContent) => {
        offers.push(offer);
        written.set(offer.fileName, await textOf(await makeContent()));
        return { fileName: offer.fileName };
      },
    },
    copy: (text) => Promise.resolve(void copied.push(text)),
    print: (html) => Promise.resolve(new TextEncoder().encode(`%PDF of ${printed.push(html)} page`)),
    settings: () => ({ reminderTime: '08:30', reminderDays: [1, 2], sessionMinutes: 12 }),
  });
  return { exports, written, offers, copied, printed, spans };
}

async function textOf(content: ExportContent): Promise<string> {
  if (typeof content === 'string') return content;
  if (content instanceof Uint8Array) return new TextDecoder().decode(content);
  let text = '';
  for await (const piece of content) text += String(piece);
  return text;
}

const wanted = { day: '2026-11-18', hidesNames: false };

describe('a week that is taken along', () => {
  it('goes to the clipboard as text or Markdown, with or without names', async () => {
    const { exports, copied } = setUp();
    await exports.copy(wanted, 'text');
    await exports.copy({ ...wanted, hidesNames: true }, 'markdown');
    expect(copied[0]).toContain('Ana Kovačević (2 heard of)');
    expect(copied[1]).toContain('## Person A');
    expect(copied[1]).not.toMatch(/Ana|rows/);
  });

  it.each([
    ['markdown', 'Twelve week of 2026-11-16.md', '# 16–22 November 2026'],
    ['html', 'Twelve week of 2026-11-16.html', '<!doctype html>'],
    ['text', 'Twelve week of 2026-11-16.txt', '16–22 November 2026'],
    ['pdf', 'Twelve week of 2026-11-16.pdf', '%PDF'],
  ] as const)('becomes a file: %s', async (format, name, begin) => {
    const { exports, written } = setUp();
    expect(await exports.save(wanted, format)).toEqual({ fileName: name });
    expect(written.get(name)?.startsWith(begin)).toBe(true);
  });

  it('is printed from the page that is saved', async () => {
    const { exports, written, printed } = setUp();
    await exports.save(wanted, 'html');
    await exports.save(wanted, 'pdf');
    expect(printed).toEqual([written.get('Twelve week of 2026-11-16.html')]);
  });
});

describe('data over a range', () => {
  const history = makeHistory(7, { sessions: 200, zone: 'UTC' });
  const firstDay = '2019-01-01';
  const lastDay = '2020-03-31';
  const held = history.sessions.filter(
    ({ startedAt }) => startedAt >= Date.parse(firstDay) && startedAt < Date.parse('2020-04-01'),
  );

  it('has every session once, read in pieces of a month', async () => {
    const { exports, written, spans } = setUp(history as never);
    await exports.saveData({ kind: 'sessions', format: 'json', firstDay, lastDay });
    const text = written.get('Twelve sessions 2019-01-01 to 2020-03-31.json') ?? '';
    const { rows } = JSON.parse(text) as { rows: { session_id: string }[] };
    expect(held.length).toBeGreaterThan(10);
    expect(rows.map(({ session_id }) => session_id)).toEqual(held.map(({ id }) => id));
    expect(Math.max(...spans)).toBeLessThanOrEqual(31);
  });

  it('has every action once', async () => {
    const { exports, written } = setUp(history as never);
    await exports.saveData({ kind: 'actions', format: 'csv', firstDay, lastDay });
    const lines = (written.get('Twelve actions 2019-01-01 to 2020-03-31.csv') ?? '').trim().split('\r\n');
    expect(lines).toHaveLength(1 + held.reduce((sum, { actions }) => sum + actions.length, 0));
  });

  it('is a table without rows where there is nothing', async () => {
    const { exports, written } = setUp();
    await exports.saveData({ kind: 'follow-ups', format: 'csv', firstDay, lastDay });
    expect([...written.values()]).toEqual(['\u{feff}follow_up_id,session_id,day,person,person_id,note,state\r\n']);
  });
});

describe('a calendar', () => {
  it('has the time and days of the daily reminder', async () => {
    const { exports, written } = setUp();
    await exports.saveCalendar();
    expect(written.get('Twelve.ics')).toContain(
      'DTSTART:20261123T083000\r\nDURATION:PT12M\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU',
    );
    expect(written.get('Twelve.ics')).toContain('DTSTAMP:20261120T090000Z');
  });
});
