import { expect, isOnElectron, test } from '../support/fixture.ts';
import { program } from '../support/programs.ts';
import type { TestPlatform, TwelveApp } from '../support/twelve-app.ts';

const start = { main: program('desktop'), clock: 'system' as const };

const events = (app: TwelveApp): Promise<unknown> => app.call('conformance.events');

/** On Electron only the gaps of the system it runs on can be seen. */
const canRun = (platform: TestPlatform): boolean => !isOnElectron || platform === process.platform;

test.describe('on any system', () => {
  test.use({ start });

  test('drawn pictures have their size, and what is no picture is empty', async ({ twelve }) => {
    expect(await twelve.call('conformance.image')).toEqual({
      size: { width: 32, height: 20 },
      isEmpty: false,
      emptyIsEmpty: true,
      junkIsEmpty: true,
      doubledSize: { width: 16, height: 16 },
    });
  });

  test('a menu shows its visible entries, runs them, and turns its ticks', async ({ twelve }) => {
    await twelve.call('conformance.setMenu');
    const menu = await twelve.tray.menu();
    expect(menu.map((item) => [item.label, item.type, item.enabled])).toEqual([
      ['Pause', 'normal', true],
      ['Closed', 'normal', false],
      ['', 'separator', true],
      ['Loud', 'checkbox', true],
      ['More', 'submenu', true],
    ]);
    await twelve.tray.choose('Pause');
    await twelve.tray.choose('Loud');
    await twelve.tray.choose('More', 'Two minutes');
    await expect(twelve.tray.choose('Closed')).rejects.toThrow('disabled');
    expect(await events(twelve)).toEqual(['chose Pause', 'loud false', 'chose two']);
  });

  test('a notification shows and its click arrives', async ({ twelve }) => {
    await twelve.call('conformance.notify', 'Time is up');
    expect(await twelve.notifications()).toMatchObject([{ title: 'Time is up', body: 'Body', isOpen: true }]);
    await twelve.clickNotification('Time is up');
    expect(await events(twelve)).toEqual(['notification click']);
  });

  test('the theme that the program wants wins, and listeners hear of it', async ({ twelve }) => {
    expect(await twelve.call('conformance.theme', 'dark')).toBe(true);
    expect(await twelve.call('conformance.theme', 'light')).toBe(false);
    expect(await events(twelve)).toEqual(expect.arrayContaining(['theme updated']));
  });

  test('suspend and resume arrive in order', async ({ twelve }) => {
    await twelve.suspend();
    await twelve.resume();
    expect(await events(twelve)).toEqual(['suspend', 'resume']);
  });

  test('links are opened outside', async ({ twelve }) => {
    await twelve.call('conformance.openLink', 'https://example.org/');
    expect(await twelve.openedLinks()).toEqual(['https://example.org/']);
  });

  test('a file dialog answers with what was chosen, or that it was cancelled', async ({ twelve }) => {
    await twelve.call('conformance.ask');
    await twelve.answerDialog(['/tmp/a.csv']);
    await twelve.call('conformance.ask');
    await twelve.answerDialog([]);
    expect(await events(twelve)).toEqual(['false /tmp/a.csv', 'true ']);
  });

  test('a dialog for saving answers with the place, or that it was cancelled', async ({ twelve }) => {
    await twelve.call('conformance.askWhere');
    await twelve.answerDialog(['/tmp/settings.json']);
    await twelve.call('conformance.askWhere');
    await twelve.answerDialog([]);
    expect(await events(twelve)).toEqual(['false /tmp/settings.json', 'true ']);
  });

  test('the work area leaves room for the bar', async ({ twelve }) => {
    const display = (await twelve.call('conformance.display')) as Electron.Display;
    expect(display.workArea.height).toBeLessThanOrEqual(display.bounds.height);
    expect(display.workArea.width).toBe(display.workAreaSize.width);
  });
});

for (const [platform, expected] of [
  ['darwin', { title: '12:00', tooltipLength: 200, hasBounds: true, rightClick: ['right-click'] }],
  ['win32', { title: '', tooltipLength: 127, hasBounds: true, rightClick: ['right-click'] }],
  ['linux', { title: '', tooltipLength: 200, hasBounds: false, rightClick: [] }],
] as const) {
  test.describe(`on ${platform}`, () => {
    test.use({ start: { ...start, platform } });
    test.skip(() => !canRun(platform), 'only this system shows its own gaps');

    test('titles, tooltips and bounds are what the system has', async ({ twelve }) => {
      await twelve.call('conformance.words', '12:00', 'x'.repeat(200));
      const state = await twelve.tray.state();
      expect(state).toMatchObject({ title: expected.title, tooltip: 'x'.repeat(expected.tooltipLength) });
      const bounds = (await twelve.call('conformance.trayBounds')) as { width: number };
      expect(bounds.width > 0).toBe(expected.hasBounds);
    });

    test('clicks arrive as the system sends them', async ({ twelve }) => {
      test.skip(isOnElectron, 'nobody can click on the real icon');
      await twelve.tray.click();
      await twelve.tray.rightClick();
      expect(await events(twelve)).toEqual(['click', ...expected.rightClick]);
    });

    test('a menu that was set takes the right click on Windows and never was one on Linux', async ({ twelve }) => {
      test.skip(isOnElectron, 'nobody can click on the real icon');
      await twelve.call('conformance.setMenu');
      await twelve.tray.rightClick();
      expect(await events(twelve)).toEqual(platform === 'darwin' ? ['right-click'] : []);
    });

    test('a menu popped up by the program opens where the system can', async ({ twelve }) => {
      await twelve.call('conformance.popUpOnRightClick');
      const labels = (await twelve.tray.menu()).map((item) => item.label);
      expect(labels.includes('Pause')).toBe(platform !== 'linux');
    });

    test('a change in a menu shows at once, on Linux only when it is set again', async ({ twelve }) => {
      test.skip(isOnElectron, 'what the panel was sent cannot be read');
      await twelve.call('conformance.setMenu');
      await twelve.call('conformance.relabel', 'Go on');
      const [first] = await twelve.tray.menu();
      expect(first?.label).toBe(platform === 'linux' ? 'Pause' : 'Go on');
    });

    test('notifications have actions, except on Linux', async ({ twelve }) => {
      await twelve.call('conformance.notify', 'Last minute');
      const [shown] = await twelve.notifications();
      test.skip(isOnElectron && platform === 'linux', 'the host shows the safe assumption');
      expect(shown?.actions).toEqual(platform === 'linux' ? [] : ['Two more minutes']);
      if (platform === 'linux') return;
      await twelve.chooseNotificationAction('Last minute', 'Two more minutes');
      expect(await events(twelve)).toEqual(['action 0']);
    });
  });
}
