import { describe, expect, it } from 'vitest';
import type { SessionRecord } from '../../../core/session/session-record.ts';
import type { SessionEvent } from '../../../main/session/session-ports.ts';
import { reactToSession } from '../../../main/session/session-reactions.ts';

const session = { id: 's' } as SessionRecord;
const ended = { kind: 'ended', session, endedAt: 0, attendedMs: 0 } as const;

function reactionsTo(event: SessionEvent, isWanted = true): string[] {
  const done: string[] = [];
  reactToSession({
    announce: (kind) => {
      done.push(`announce ${kind}`);
      return isWanted;
    },
    playSound: (sound) => done.push(`play ${sound}`),
    showWindow: () => done.push('show'),
    weekChanged: () => done.push('week'),
    readPosts: () => done.push('posts'),
    tellFailure: () => done.push('failure'),
  })(event);
  return done;
}

describe('what happens around a session', () => {
  const table: readonly [SessionEvent, readonly string[]][] = [
    [{ kind: 'started', session }, ['posts', 'announce start', 'play start']],
    [{ kind: 'nudge', session }, ['announce nudge', 'play nudge']],
    [{ kind: 'last-minute', session }, ['announce last-minute', 'play nudge']],
    [{ ...ended, endedBy: 'timer' }, ['show', 'announce ended', 'play end']],
    [{ ...ended, endedBy: 'user' }, ['show']],
    [{ kind: 'absence', session, remainingMs: 1 }, ['show']],
    [{ kind: 'stored' }, ['week']],
    [{ kind: 'unsaved', error: new Error('disk full') }, ['failure']],
    [{ kind: 'shifted', deadlineAt: 1 }, []],
    [{ kind: 'undone', session }, []],
    [{ kind: 'closed', session }, []],
  ];

  it.each(table)('after %j is %j', (event, expected) => {
    expect(reactionsTo(event)).toEqual(expected);
  });

  it.each(['nudge', 'last-minute'] as const)('is no sound where "%s" is not wanted', (kind) => {
    expect(reactionsTo({ kind, session }, false)).toEqual([`announce ${kind}`]);
  });

  it('is the sound of the end, wanted or not', () => {
    expect(reactionsTo({ ...ended, endedBy: 'timer' }, false)).toEqual(['show', 'announce ended', 'play end']);
  });
});
