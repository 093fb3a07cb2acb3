import { describe, expect, it } from 'vitest';
import { weekText } from '../../../core/text/week-text.ts';
import { hideNames } from '../../../core/week/hide-names.ts';
import { summariseWeek } from '../../../core/week/summarise-week.ts';
import { weekAsHtml } from '../../../core/week/week-as-html.ts';
import { weekAsMarkdown, weekAsText } from '../../../core/week/week-as-text.ts';
import type { EndedSession } from '../../../core/session/session-record.ts';
import { anAction, aSession } from './builders.ts';

const weekWith = (sessions: readonly EndedSession[]) =>
  summariseWeek({
    week: { firstDay: '2026-11-16', lastDay: '2026-11-22' },
    zone: 'UTC',
    today: '2026-11-20',
    sessions,
    networks: { 'action-1': 'linkedin' },
    earlier: [],
    goal: { kind: 'people', target: 1 },
    span: null,
    saying: 'One at a time.',
    nextName: null,
    sessionMinutes: 12,
  });

const wicked = '<script>alert(1)</script>';
const week = weekWith([
  aSession({
    outcome: 'done',
    note: 'She rows.\nOn Sundays.',
    familiarityAfter: 3,
    actions: [anAction({ note: 'her talk' })],
    followUp: { id: 'f', day: '2026-12-03', note: 'the map' },
  }),
  aSession({
    id: 's2',
    contactId: 'x',
    contactName: `${wicked} *Omar*`,
    startedAt: Date.UTC(2026, 10, 19),
    note: wicked,
  }),
]);

describe('a week as plain text', () => {
  it('tells everything in lines', () => {
    expect(weekAsText(week)).toBe(`16–22 November 2026
One person, 24 minutes, one thing done for them.
And a closer look at one more.
Goal: one person, reached on Wednesday.

Ana Kovačević (2 heard of → 3 in touch)
- Commented on LinkedIn: her talk
  “She rows.
  On Sundays.”
- Again on 3 December: the map

${wicked} *Omar* (2 heard of)
- Twelve minutes of attention
  “${wicked}”
`);
  });
});

describe('a week as Markdown', () => {
  it('has headings and lists, and nothing foreign among them', () => {
    expect(weekAsMarkdown(week)).toBe(String.raw`# 16–22 November 2026

**One person, 24 minutes, one thing done for them.**

And a closer look at one more. Goal: one person, reached on Wednesday.

## Ana Kovačević

*2 heard of → 3 in touch*

- Commented on LinkedIn: her talk
- Again on 3 December: the map

> She rows.
> On Sundays.

## \<script\>alert(1)\</script\> \*Omar\*

*2 heard of*

- Twelve minutes of attention

> \<script\>alert(1)\</script\>
`);
  });
});

describe('a week as a page', () => {
  const page = weekAsHtml(week);

  it('needs nothing else and runs nothing', () => {
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(page).not.toMatch(/\b(src|href)=|url\(|@import/);
  });

  it('has the sentence, a ring for each session and a card for each person', () => {
    expect(page).toContain('<h1>One person, 24 minutes, one thing done for them.</h1>');
    expect(page.match(/<circle /g)).toHaveLength(24);
    expect(page.match(/<article>/g)).toHaveLength(2);
    expect(page).toContain('About twelve minutes on each of two days');
  });

  it('has the saying where there is nobody', () => {
    const empty = weekAsHtml(weekWith([]));
    expect(empty).toContain('One at a time.');
    expect(empty).not.toContain('<article>');
  });
});

it('names that are hidden are in no document', () => {
  const hidden = hideNames(week, weekText.alias);
  for (const document of [weekAsText(hidden), weekAsMarkdown(hidden), weekAsHtml(hidden)]) {
    expect(document).toContain('Person A');
    expect(document).not.toMatch(/Ana|Omar|rows|talk|map/);
  }
});
