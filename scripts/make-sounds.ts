import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Draws the three sounds as WAV files, from nothing but sines: soft bells that stop being there rather than end. The files
 * are kept in the repository; this says where they come from.
 */
const sampleRate = 22_050;

interface Note {
  readonly hertz: number;
  /** Seconds from the beginning of the sound. */
  readonly at: number;
  /** Seconds until it has faded to a third. */
  readonly decay: number;
  readonly loudness: number;
}

/** A little over the note and two quiet overtones of a struck bowl, each fading faster than the one below it. */
const partials = [
  { ratio: 1, share: 1, fade: 1 },
  { ratio: 2.01, share: 0.22, fade: 0.55 },
  { ratio: 3.9, share: 0.06, fade: 0.3 },
];

const sounds: Readonly<Record<string, { readonly seconds: number; readonly notes: readonly Note[] }>> = {
  start: {
    seconds: 1.1,
    notes: [
      { hertz: 392, at: 0, decay: 0.22, loudness: 0.5 },
      { hertz: 523.25, at: 0.16, decay: 0.3, loudness: 0.55 },
    ],
  },
  nudge: { seconds: 0.8, notes: [{ hertz: 440, at: 0, decay: 0.22, loudness: 0.45 }] },
  end: {
    seconds: 2,
    notes: [
      { hertz: 523.25, at: 0, decay: 0.4, loudness: 0.5 },
      { hertz: 392, at: 0.28, decay: 0.45, loudness: 0.45 },
      { hertz: 261.63, at: 0.56, decay: 0.5, loudness: 0.5 },
    ],
  },
};

function sampleAt(notes: readonly Note[], second: number): number {
  let sum = 0;
  for (const note of notes) {
    const since = second - note.at;
    if (since < 0) continue;
    // Eight milliseconds of swelling: a sine that begins at once is heard as a click.
    const swell = Math.min(1, since / 0.008);
    for (const { ratio, share, fade } of partials) {
      const fading = Math.exp(-since / (note.decay * fade));
      sum += note.loudness * swell * share * fading * Math.sin(2 * Math.PI * note.hertz * ratio * since);
    }
  }
  return sum * 0.5;
}

/** A whole WAV file: one channel, 16 bits. */
export function drawSound(name: string): Buffer {
  const sound = sounds[name];
  if (sound === undefined) throw new Error(`There is no sound called "${name}".`);
  const count = Math.round(sound.seconds * sampleRate);
  const file = Buffer.alloc(44 + count * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + count * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(sampleRate, 24);
  file.writeUInt32LE(sampleRate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(count * 2, 40);
  for (let index = 0; index < count; index++) {
    // The last fiftieth of a second goes to silence, so that the file's end is not heard either.
    const toEnd = Math.min(1, (count - index) / (sampleRate / 50));
    file.writeInt16LE(Math.round(sampleAt(sound.notes, index / sampleRate) * toEnd * 32_000), 44 + index * 2);
  }
  return file;
}

export const soundNames: readonly string[] = Object.keys(sounds);

if (import.meta.main) {
  const folder = join(import.meta.dirname, '..', 'renderer', 'public', 'sounds');
  mkdirSync(folder, { recursive: true });
  for (const name of soundNames) writeFileSync(join(folder, `${name}.wav`), drawSound(name));
}
