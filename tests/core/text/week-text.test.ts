import { describe, expect, it } from 'vitest';
import { actionKinds } from '../../../core/actions/action.ts';
import {
  alsoText,
  deedLines,
  familiarityLabel,
  followUpText,
  headlineText,
  attentionText,
  goalText,
  meanText,
  readsText,
  ringNumber,
  sessionLabel,
  weekBeforeText,
} from '../../../core/text/week-text.ts';

const met = { kind: 'met', people: 3, minutes: 41, deeds: 5, alsoLookedAt: 0 } as const;

describe('the headline of a week', () => {
  it.each([
    [met, 'Three people, 41 minutes, five things done for them.'],
    [{ ...met, people: 1, minutes: 1, deeds: 1 }, 'One person, one minute, one thing done for them.'],
    [{ ...met, minutes: 0 }, 'Three people, five things done for them.'],
    [{ ...met, people: 13, minutes: 156, deeds: 12 }, '13 people, 156 minutes, twelve things done for them.'],
    [{ kind: 'looked', people: 2, minutes: 18 } as const, 'A closer look at two people, in 18 minutes.'],
    [{ kind: 'looked', people: 1, minutes: 0 } as const, 'A closer look at one person.'],
    [{ kind: 'open' } as const, 'A week with room for somebody.'],
    [{ kind: 'quiet' } as const, 'A quiet week.'],
  ])('says %j', (headline, expected) => {
    expect(headlineText(headline)).toBe(expected);
  });

  it('mentions who was only looked at', () => {
    expect(alsoText({ ...met, alsoLookedAt: 2 })).toBe('And a closer look at two more.');
    expect(alsoText(met)).toBe('');
    expect(alsoText({ kind: 'quiet' })).toBe('');
  });
});

describe('the week before', () => {
  it('is told in a sentence, or not at all', () => {
    const totals = { peopleMet: 2, peopleSeen: 3, minutes: 24, deeds: 4 };
    expect(weekBeforeText(totals)).toBe('The week before: two people, 24 minutes.');
    expect(weekBeforeText({ ...totals, peopleMet: 0 })).toBe('The week before: a closer look at three people.');
    expect(weekBeforeText({ peopleMet: 0, peopleSeen: 0, minutes: 0, deeds: 0 })).toBe('');
  });
});

describe('what was done for somebody', () => {
  it('is told with its note', () => {
    expect(deedLines([{ kind: 'introduce', note: 'to Becky', network: null }])).toEqual([
      { words: 'Introduced them', note: 'to Becky' },
    ]);
  });

  it('is the note alone when it was something else', () => {
    expect(deedLines([{ kind: 'other', note: 'Lent her a ladder', network: 'github' }])).toEqual([
      { words: 'Lent her a ladder', note: '' },
    ]);
    expect(deedLines([{ kind: 'other', note: '', network: null }])).toEqual([{ words: 'Helped them', note: '' }]);
  });

  it('takes one line when the same was done again without a note', () => {
    const comment = () => ({ kind: 'comment', note: '', network: null }) as const;
    const lines = deedLines([
      comment(),
      { kind: 'comment', note: 'the talk', network: 'linkedin' },
      comment(),
      comment(),
    ]);
    expect(lines).toEqual([
      { words: 'Commented, three times', note: '' },
      { words: 'Commented on LinkedIn', note: 'the talk' },
    ]);
    expect(deedLines([comment(), comment()])).toEqual([{ words: 'Commented, twice', note: '' }]);
  });

  it('has words of its own for every kind', () => {
    const words = actionKinds
      .flatMap((kind) => deedLines([{ kind, note: '', network: null }]))
      .map((line) => line.words);
    expect(new Set(words).size).toBe(actionKinds.length);
  });
});

describe('what was read', () => {
  const read = (network: 'linkedin' | 'website' | null, url: string) => ({ network, url });

  it('is told by where it stands, each place once', () => {
    expect(readsText([])).toBe('');
    const linkedin = read('linkedin', 'https://linkedin.com/in/ana');
    expect(readsText([linkedin, linkedin])).toBe('Read LinkedIn');
    expect(readsText([linkedin, read('website', 'https://www.ana.example/notes')])).toBe(
      'Read LinkedIn and ana.example',
    );
    expect(readsText([read(null, 'not an address')])).toBe('Read Website');
  });

  it('does not go on without end', () => {
    const many = [1, 2, 3, 4, 5, 6].map((number) => read(null, `https://host${number}.example/`));
    expect(readsText(many)).toBe('Read host1.example, host2.example, host3.example and three more');
  });

  it('is the time alone where nothing is noted', () => {
    expect(attentionText(720_000)).toBe('Twelve minutes of attention');
    expect(attentionText(20_000)).toBe('A moment of attention');
  });
});

describe('what a week is compared with', () => {
  it('is the goal, with the day on which it was reached, and never what is missing', () => {
    expect(goalText(null)).toBe('');
    expect(goalText({ kind: 'people', target: 3, reachedOn: '2026-11-19' })).toBe(
      'Goal: three people, reached on Thursday.',
    );
    expect(goalText({ kind: 'minutes', target: 60, reachedOn: null })).toBe('Goal: 60 minutes.');
  });

  it('is the average of the weeks before, where there was anything', () => {
    expect(meanText(null)).toBe('');
    expect(meanText({ weeks: 8, peopleMet: 0, minutes: 0 })).toBe('');
    expect(meanText({ weeks: 8, peopleMet: 2.4, minutes: 31 })).toBe(
      'On average of eight weeks: 2.4 people, 31 minutes.',
    );
    expect(meanText({ weeks: 3, peopleMet: 1, minutes: 1 })).toBe('On average of three weeks: 1 person, 1 minute.');
  });
});

describe('the smaller words of a week', () => {
  it('tell how the familiarity went', () => {
    expect(familiarityLabel(2, 3)).toBe('from 2 heard of to 3 in touch');
    expect(familiarityLabel(4, 4)).toBe('still 4 friendly');
  });

  it('tell a session on the shelf', () => {
    const session = { id: '', contactId: '', name: 'Ana K', startedAt: 0, attendedMs: 61_000, minutes: [] };
    expect(sessionLabel({ ...session, outcome: 'looked' })).toBe('Ana K, 1 minute, a closer look');
    expect(ringNumber(689_000)).toBe('11');
  });

  it('remind of the promise', () => {
    expect(followUpText({ day: '2026-12-03', note: '' }, '2026-11-20')).toBe('Again on 3 December');
    expect(followUpText({ day: '2027-01-03', note: 'the map' }, '2026-11-20')).toBe('Again on 3 January 2027: the map');
  });
});
