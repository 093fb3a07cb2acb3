import { chmodSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { socketPlace } from '../../../main/commands/socket-place.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'twelve-place-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const deep = (): string => join(folder, 'ž'.repeat(60), 'data');

describe.skipIf(process.platform === 'win32')('the place of the socket', () => {
  it('is the data folder', () => {
    expect(socketPlace(folder, false)).toBe(join(folder, 'command.socket'));
  });

  it('is a closed folder of the user’s own where the data folder is too deep for a socket', () => {
    const place = socketPlace(deep(), false, folder);
    expect(Buffer.byteLength(place)).toBeLessThan(104);
    expect(statSync(dirname(place)).mode & 0o777).toBe(0o700);
    expect(socketPlace(deep(), false, folder)).toBe(place);
  });

  it('is closed again when somebody opened it, and refused when it is no folder', () => {
    const own = dirname(socketPlace(deep(), false, folder));
    chmodSync(own, 0o777);
    socketPlace(deep(), false, folder);
    expect(statSync(own).mode & 0o777).toBe(0o700);
    rmSync(own, { recursive: true });
    symlinkSync(folder, own);
    expect(() => socketPlace(deep(), false, folder)).toThrow('belongs to somebody else');
  });

  it('is a pipe that nobody can guess where there are pipes', () => {
    const [one, other] = [socketPlace(folder, true), socketPlace(folder, true)];
    expect(one).toMatch(/^\\\\\.\\pipe\\twelve-[0-9a-f-]{36}$/);
    expect(one).not.toBe(other);
  });
});
