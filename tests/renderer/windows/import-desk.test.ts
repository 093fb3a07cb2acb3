import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../../core/ipc/contract.ts';
import { GalleryBridge } from '../../../renderer/gallery/gallery-bridge.ts';
import { aTable } from '../../../renderer/gallery/import-fixtures.ts';
import { aScreen } from '../../../renderer/gallery/session-fixtures.ts';
import type { ImportDesk } from '../../../renderer/windows/import-desk.ts';
import '../../../renderer/windows/import-desk.ts';
import { button, find, settled, words } from '../support/session-window.ts';

let bridge: GalleryBridge;
let desk: ImportDesk;
let told: string[];

beforeEach(async () => {
  bridge = new GalleryBridge(aScreen());
  Object.assign(window, { bridge });
  told = [];
  desk = document.createElement('twelve-import-desk');
  for (const name of ['import-begin', 'import-leave']) desk.addEventListener(name, () => told.push(name));
  desk.canGoBack = true;
  document.body.append(desk);
  await settled(desk);
});

afterEach(() => document.body.replaceChildren());

const title = (): string => words(find(desk, '.stage > * >>> h1'));
const press = async (name: string): Promise<void> => {
  button(desk, name).click();
  // What main answers comes over a few promises and no timer.
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  await settled(desk);
};

describe('the place for imports', () => {
  it('looks into files, brings them in and undoes it', async () => {
    await desk.take({ kind: 'files', files: [new File(['x'], 'a.zip')] });
    await settled(desk);
    expect(bridge.opened).toHaveLength(1);
    expect(title()).toBe('1204 new people and 3 brought up to date');
    await press('Bring in 1204 people');
    expect(title()).toBe('1204 people came in');
    await press('Undo this import');
    expect(title()).toBe('Past imports');
    expect(words(find(desk, 'twelve-import-past >>> [role=status]'))).toMatch(/^1204 people are gone again/);
    expect(bridge.made.map(({ name }) => name)).toEqual(['imports:bring-in', 'imports:undo', 'imports:past']);
  });

  it('asks what the columns of an unknown table hold', async () => {
    bridge.imports = { ...bridge.imports, 'imports:choose': { kind: 'columns', table: aTable } };
    await press('Choose files…');
    expect(title()).toBe('What is in this table?');
    await press('Look who is in it');
    expect(title()).toMatch(/^1204 new people/);
  });

  it('goes back when the user gives it up, or chose no file', async () => {
    await press('Choose files…');
    await press('Cancel');
    expect(title()).toBe('Who would you like to know better?');
    expect(bridge.made.at(-1)?.name).toBe('imports:cancel');
    bridge.imports = { ...bridge.imports, 'imports:choose': null };
    await press('Choose a folder…');
    expect(title()).toBe('Who would you like to know better?');
  });

  it('shows how far it is once that takes a while, and lets it be cancelled', async () => {
    const { promise, resolve } = Promise.withResolvers<Reply<null>>();
    vi.spyOn(bridge, 'openFiles').mockReturnValue(promise);
    const looking = desk.take({ kind: 'files', files: [new File(['x'], 'a.zip')] });
    await vi.waitFor(async () => {
      await settled(desk);
      expect(title()).toBe('Looking who is in it…');
    });
    bridge.broadcast('imports:progress', { fraction: 0.5, people: 512 });
    await settled(desk);
    expect(find(desk, 'twelve-import-reading >>> progress')).toHaveProperty('value', 50);
    expect(words(find(desk, 'twelve-import-reading >>> p'))).toBe('512 people so far.');
    button(desk, 'Cancel').click();
    resolve({ ok: true, value: null });
    await looking;
    await settled(desk);
    expect(title()).toBe('Who would you like to know better?');
  });

  it('says why main refused, where the user began', async () => {
    bridge.failure = { code: 'archive-damaged', message: '“a.zip” is damaged.' };
    await desk.take({ kind: 'files', files: [new File(['x'], 'a.zip')] });
    await settled(desk);
    expect(words(find(desk, 'twelve-import-start >>> [role=status]'))).toBe('“a.zip” is damaged.');
  });

  it('reminds of an export', async () => {
    desk.source = 'linkedin';
    await settled(desk);
    await press('Remind me tomorrow');
    expect(words(find(desk, 'twelve-import-guide >>> [role=status]'))).toMatch(
      /^I will remind you on 19 November 2026/,
    );
  });

  it('tells its window that it has begun, and that the user leaves', async () => {
    await desk.take({ kind: 'text', text: 'x.com/ana' });
    await settled(desk);
    await press('Go on');
    expect(told).toEqual(['import-begin', 'import-leave']);
  });

  it('gives the focus to what takes the place of something else', async () => {
    await desk.take({ kind: 'guide' });
    await settled(desk);
    expect(desk.shadowRoot?.activeElement?.className).toBe('stage');
  });
});
