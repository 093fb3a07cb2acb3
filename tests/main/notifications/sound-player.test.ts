import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../../core/settings/settings.ts';
import { SoundPlayer } from '../../../main/notifications/sound-player.ts';

function playedWith(changes: Partial<Settings>): readonly unknown[] {
  const done: unknown[] = [];
  new SoundPlayer({
    settings: { get: () => ({ ...defaultSettings('linux'), ...changes }) },
    windows: {
      prepare: (name) => void done.push(`prepare ${name}`),
      tell: (window, name, payload) => void done.push([window, name, payload]),
    },
  }).play('end');
  return done;
}

describe('SoundPlayer', () => {
  it('sees to it that a window is there, and has that one play', () => {
    expect(playedWith({ soundVolume: 35 })).toEqual([
      'prepare session',
      ['session', 'session:sound', { sound: 'end', volume: 35 }],
    ]);
  });

  it.each([{ soundMode: 'system' }, { soundMode: 'off' }, { soundVolume: 0 }] as const)(
    'is still with %j',
    (changes) => {
      expect(playedWith(changes)).toEqual([]);
    },
  );
});
