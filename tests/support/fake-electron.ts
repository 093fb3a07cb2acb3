import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Marks the place of the fuses inside Electron's binary (@electron/fuses looks for it). */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuseVersion = 1;
/** As Electron ships them: on is `1`, off is `0`, one that does not exist any more is `r`. */
const shippedFuses = '10110010r';

/**
 * A folder that electron-builder takes for an unpacked Electron for Linux: the right files, a binary that holds nothing
 * but fuses. Enough to see what a package would be made of without the real one, which weighs 100 MB.
 */
export function makeFakeElectron(folder: string, version: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  const wire = Buffer.from([fuseVersion, shippedFuses.length]);
  const filler = Buffer.alloc(4096, 'electron ');
  const binary = Buffer.concat([filler, Buffer.from(fuseSentinel), wire, Buffer.from(shippedFuses), filler]);
  writeFileSync(join(folder, 'electron'), binary, { mode: 0o755 });
  writeFileSync(join(folder, 'version'), version);
  writeFileSync(join(folder, 'LICENSE'), 'licence');
  writeFileSync(join(folder, 'LICENSES.chromium.html'), '<p>licences</p>');
  for (const language of ['de', 'en-GB', 'en-US', 'fr', 'hr']) {
    writeFileSync(join(folder, 'locales', `${language}.pak`), language);
  }
}
