import { expect, isOnElectron, test } from '../support/fixture.ts';
import { program } from '../support/programs.ts';

test.use({ start: { main: program('reach'), clock: 'system' } });

test('a shortcut before ready throws; later it is taken, put to sleep and given back', async ({ twelve }) => {
  expect(await twelve.call('conformance.early')).toEqual({ threw: true });
  expect(await twelve.call('conformance.shortcuts')).toEqual({
    first: true,
    isThere: true,
    isSuspended: true,
    isGone: true,
  });
});

test('on Linux nothing starts at login by Electron’s own means', async ({ twelve }) => {
  test.skip(isOnElectron && process.platform !== 'linux', 'it would change the machine that runs the tests');
  expect(await twelve.call('conformance.loginOnLinux')).toBe(false);
});
