import { expect, test } from '../support/fixture.ts';
import { program } from '../support/programs.ts';

test.use({ start: { main: program('start'), clock: 'system' } });

test('ready comes only after the entry module has completely run', async ({ twelve }) => {
  await expect.poll(() => twelve.call('conformance.order')).toEqual(['entry begins', 'entry ends', 'ready']);
});

test('a tray or a window before ready throws, registering a scheme does not', async ({ twelve }) => {
  expect(await twelve.call('conformance.early')).toEqual({
    isReady: false,
    tray: 'Cannot create Tray before app is ready',
    window: 'Cannot create BrowserWindow before app is ready',
    scheme: null,
  });
});

test('a missing icon and destroyed objects throw, an empty icon does not', async ({ twelve }) => {
  await expect
    .poll(() => twelve.call('conformance.late'))
    .toEqual({
      emptyImage: false,
      missingImage: expect.stringContaining('/nowhere/at/all.png'),
      destroyedTray: 'Tray is destroyed',
      destroyedWindow: 'Object has been destroyed',
      destroyedContents: 'Object has been destroyed',
      isDestroyed: true,
    });
});
