import type { SessionBroadcasts } from '../../core/ipc/session-requests.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { AppWindows } from '../windows/app-windows.ts';

/** The program's own sounds. */
export type Sound = SessionBroadcasts['session:sound']['sound'];

export interface SoundPlayerParts {
  readonly settings: { get(): Pick<Settings, 'soundMode' | 'soundVolume'> };
  readonly windows: Pick<AppWindows, 'prepare' | 'tell'>;
}

/** Plays the program's own sounds, where the user wants them. Main cannot, so one window does, and no other. */
export class SoundPlayer {
  readonly #parts: SoundPlayerParts;

  constructor(parts: SoundPlayerParts) {
    this.#parts = parts;
  }

  play(sound: Sound): void {
    const { settings, windows } = this.#parts;
    const { soundMode, soundVolume } = settings.get();
    if (soundMode !== 'own' || soundVolume === 0) return;
    windows.prepare('session');
    windows.tell('session', 'session:sound', { sound, volume: soundVolume });
  }
}
