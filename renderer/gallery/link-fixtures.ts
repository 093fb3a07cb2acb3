import type { LinkQuestion } from '../../core/links/link-question.ts';

const id = '01900007-0000-7000-8000-000000000001';
const ask = (
  wish: Extract<LinkQuestion, { kind: 'ask' }>['wish'],
  name: string | null,
  minutes = 12,
): LinkQuestion => ({
  kind: 'ask',
  id,
  wish,
  name,
  minutes,
});

/** Every question that a link can lead to. */
export const linkFixtures: Readonly<Record<string, LinkQuestion>> = {
  start: ask({ kind: 'start', contact: null, minutes: null }, 'Ana Kovačević'),
  'start, a long name': ask(
    { kind: 'start', contact: id, minutes: 5 },
    'Dr. Maximiliana Alexandrovna von Hohenzollern-Sigmaringen-Wittgenstein',
    5,
  ),
  'start, Arabic': ask({ kind: 'start', contact: id, minutes: null }, 'فاطمة الزهراء بنت محمد'),
  pause: ask({ kind: 'pause' }, 'Ana Kovačević'),
  resume: ask({ kind: 'resume' }, 'Ana Kovačević'),
  extend: ask({ kind: 'extend', minutes: 5 }, 'Ana Kovačević'),
  end: ask({ kind: 'end' }, 'Ana Kovačević'),
  add: ask({ kind: 'add', link: `https://www.linkedin.com/in/${'a-very-long-handle-'.repeat(8)}` }, null),
  unreadable: { kind: 'tell', id, problem: 'unreadable' },
  refused: { kind: 'refuse', id, reason: 'A session is already running. End it before you start another.' },
};
