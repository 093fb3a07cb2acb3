import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Frame, type Page } from 'playwright/test';
import { HostProcess } from '../support/host-process.ts';
import { program } from '../support/programs.ts';
import type { TestPlatform } from '../support/twelve-app.ts';

interface Fixtures {
  readonly platform: TestPlatform;
  readonly programName: string;
  readonly host: HostProcess;
  /** The page that a user without Electron lives in. */
  readonly desktop: Page;
}

const test = base.extend<Fixtures>({
  platform: ['linux', { option: true }],
  programName: ['desktop', { option: true }],
  host: async ({ platform, programName }, use) => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'twelve-desktop-'));
    const options = {
      main: program(programName),
      dataFolder,
      platform,
      clock: 'system' as const,
      startAt: new Date(),
      timeZone: 'Europe/Zagreb',
      locale: 'en-GB',
      colorScheme: 'light' as const,
      arguments: [],
    };
    const host = new HostProcess(options, () => {}, 'desktop');
    await use(host);
    if (host.child.exitCode === null) host.child.kill('SIGKILL');
    await host.exited();
    await rm(dataFolder, { recursive: true, force: true });
  },
  desktop: async ({ page, host }, use) => {
    await page.setViewportSize({ width: 1200, height: 800 });
    await page.goto(await host.address());
    await use(page);
  },
});

/** As text: the page's policy rightly refuses scripts that are put into it in any other way. */
const axeRun = `${await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')};
axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`;

const call = (host: HostProcess, path: string, ...args: readonly unknown[]): Promise<unknown> =>
  host.ask({ command: 'call', path, args });

const events = (host: HostProcess): Promise<unknown> => call(host, 'conformance.events');

test('the tray icon is clicked like a real one', async ({ desktop, host }) => {
  await call(host, 'conformance.words', '', 'Ana, 7 min left');
  await expect(desktop.getByRole('button', { name: 'Ana, 7 min left' })).toBeVisible();
  await desktop.locator('.tray-button').click();
  await expect.poll(() => events(host)).toEqual(['click']);
});

test('the menu is walked with the keyboard, and Escape leaves it', async ({ desktop, host }) => {
  await call(host, 'conformance.setMenu');
  await desktop.getByRole('button', { name: 'Open the menu' }).click();
  await expect(desktop.getByRole('menuitem', { name: 'Pause' })).toBeFocused();
  await desktop.keyboard.press('ArrowDown');
  await desktop.keyboard.press('Enter');
  expect(await events(host), 'a disabled entry').toEqual([]);
  await desktop.keyboard.press('ArrowDown');
  await expect(desktop.getByRole('menuitemcheckbox', { name: 'Loud' })).toBeChecked();
  await desktop.keyboard.press('Enter');
  await expect.poll(() => events(host)).toEqual(['loud false']);
  await desktop.getByRole('button', { name: 'Open the menu' }).click();
  await desktop.keyboard.press('ArrowUp');
  await desktop.keyboard.press('ArrowRight');
  await expect(desktop.getByRole('menuitem', { name: 'Two minutes' })).toBeFocused();
  await desktop.keyboard.press('Enter');
  await expect.poll(() => events(host)).toEqual(['chose two']);
  await desktop.getByRole('button', { name: 'Open the menu' }).click();
  await desktop.keyboard.press('Escape');
  await expect(desktop.getByRole('menu')).toHaveCount(0);
});

test('notifications are toasts that can be answered and dismissed', async ({ desktop, host }) => {
  await call(host, 'conformance.notify', 'Time is up');
  await desktop.getByText('Time is up').click();
  await expect.poll(() => events(host)).toEqual(['notification click']);
  await call(host, 'conformance.notify', 'Once more');
  await desktop.getByRole('button', { name: 'Dismiss' }).click();
  await expect(desktop.getByText('Once more')).toHaveCount(0);
});

test('a chosen file arrives with its name and content', async ({ desktop, host }) => {
  await call(host, 'conformance.ask');
  await desktop
    .locator('input[type=file]')
    .setInputFiles({ name: 'people.vcf', mimeType: 'text/vcard', buffer: Buffer.from('BEGIN:VCARD') });
  await desktop.getByRole('button', { name: 'Choose', exact: true }).click();
  const answer = await expect
    .poll(async () => ((await host.ask({ command: 'call', path: 'conformance.events', args: [] })) as string[])[0])
    .toMatch(/^false .*people\.vcf$/);
  expect(answer).toBeUndefined();
});

test('a link opens in a tab of its own, or is offered when the browser refuses', async ({ desktop, host }) => {
  await desktop.evaluate(() => {
    window.open = () => null;
  });
  await call(host, 'conformance.openLink', 'https://example.org/ana');
  const link = desktop.getByRole('link', { name: 'Open it' });
  await expect(link).toHaveAttribute('href', 'https://example.org/ana');
});

test('nothing on it keeps anybody out', async ({ desktop, host }) => {
  await call(host, 'conformance.words', '', 'Ana, 7 min left');
  await call(host, 'conformance.setMenu');
  await call(host, 'conformance.notify', 'Time is up');
  await desktop.getByRole('button', { name: 'Open the menu' }).click();
  await expect(desktop.getByRole('menu').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await desktop.emulateMedia({ colorScheme });
    const violations = await desktop.evaluate(axeRun);
    expect(violations).toEqual([]);
  }
});

test('a page that is told that the program has gone says so', async ({ desktop, host }) => {
  await expect(desktop.locator('.tray-button')).toBeVisible();
  await host.ask({ command: 'quit' });
  await expect(desktop.getByText('Twelve is not running any more.')).toBeVisible();
});

test.describe('on macOS', () => {
  test.use({ platform: 'darwin' });

  test('the title stands beside the icon and actions can be chosen', async ({ desktop, host }) => {
    await call(host, 'conformance.words', '11:59', 'Ana');
    await expect(desktop.locator('.tray-title')).toHaveText('11:59');
    await call(host, 'conformance.notify', 'Last minute');
    await desktop.getByRole('button', { name: 'Two more minutes' }).click();
    await expect.poll(() => events(host)).toEqual(['action 0']);
  });

  test('a menu that was set opens with a plain click', async ({ desktop, host }) => {
    await call(host, 'conformance.setMenu');
    await desktop.locator('.tray-button').click();
    await expect(desktop.getByRole('menuitem', { name: 'Pause' })).toBeVisible();
  });
});

test.describe('with windows', () => {
  test.use({ programName: 'windows' });

  const sessionFrame = async (page: Page): Promise<Frame> => {
    await expect.poll(() => page.frames().length).toBeGreaterThan(1);
    const frame = page.frames()[1];
    if (frame === undefined) throw new Error('There is no frame.');
    await frame.waitForURL(/\/windows\/session\//);
    return frame;
  };

  test('a hidden window loads before it is shown, then lies where the program put it', async ({ desktop, host }) => {
    await expect.poll(() => events(host)).toContain('ready-to-show');
    await call(host, 'conformance.bounds', { x: 100, y: 80, width: 500, height: 400 });
    await call(host, 'conformance.show');
    await expect(desktop.locator('.window')).toBeVisible();
    await expect
      .poll(() => desktop.locator('.window').boundingBox())
      .toEqual({ x: 100, y: 80, width: 500, height: 400 });
  });

  test('its title bar moves it and its button closes it', async ({ desktop, host }) => {
    await sessionFrame(desktop);
    await call(host, 'conformance.bounds', { x: 100, y: 80, width: 500, height: 400 });
    await call(host, 'conformance.show');
    await desktop.getByText('First title').focus();
    await desktop.locator('.window-bar').focus();
    await desktop.keyboard.press('ArrowRight');
    await expect.poll(async () => (await host.desktop()).windows[0]?.bounds.x).toBe(116);
    await desktop.mouse.move(200, 95);
    await desktop.mouse.down();
    await desktop.mouse.move(260, 125);
    await desktop.mouse.up();
    await expect.poll(async () => (await host.desktop()).windows[0]?.bounds).toMatchObject({ x: 176, y: 110 });
    await desktop.getByRole('button', { name: 'Close First title' }).click();
    await expect(desktop.locator('.window')).toHaveCount(0);
  });

  test('what stands above others is drawn above them, and takes the focus from nobody', async ({ desktop, host }) => {
    const frame = await sessionFrame(desktop);
    await call(host, 'conformance.bounds', { x: 20, y: 60, width: 500, height: 400 });
    await call(host, 'conformance.show');
    await call(host, 'conformance.float');
    await expect(desktop.locator('.window.is-bare')).toBeVisible();
    await frame.locator('#away').hover({ trial: true, force: true });
    await desktop.getByText('First title').first().click();
    const order = await desktop
      .locator('.window')
      .evaluateAll((windows) =>
        windows.map(
          (window) => [window.classList.contains('is-bare'), Number(getComputedStyle(window).zIndex)] as const,
        ),
      );
    const [floating, other] = [true, false].map((isBare) => order.find(([bare]) => bare === isBare)?.[1] ?? 0);
    expect(floating).toBeGreaterThan(other ?? 0);
    expect((await host.desktop()).windows.map(({ isFocused }) => isFocused)).toEqual([true, false]);
    await expect(desktop.locator('.is-bare .window-corner')).toBeHidden();
  });

  test('a page drags its window by what it marks, and not by its buttons', async ({ desktop, host }) => {
    const frame = await sessionFrame(desktop);
    await call(host, 'conformance.bounds', { x: 100, y: 80, width: 500, height: 400 });
    await call(host, 'conformance.show');
    await frame.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '#place { -webkit-app-region: drag; height: 60px } #away { -webkit-app-region: no-drag; position: absolute; top: 16px; left: 200px }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    const drag = async (x: number, y: number): Promise<void> => {
      await desktop.mouse.move(x, y);
      await desktop.mouse.down();
      await desktop.mouse.move(x + 30, y + 20, { steps: 3 });
      await desktop.mouse.up();
    };
    const at = async () => (await host.desktop()).windows[0]?.bounds;
    const box = await frame.locator('#place').boundingBox();
    const link = await frame.locator('#away').boundingBox();
    await drag((link?.x ?? 0) + 5, (link?.y ?? 0) + 5);
    expect(await at()).toMatchObject({ x: 100, y: 80 });
    await drag((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    await expect.poll(at).toEqual({ x: 130, y: 100, width: 500, height: 400 });
  });

  test('the focus follows the user from window to desktop', async ({ desktop, host }) => {
    const frame = await sessionFrame(desktop);
    await call(host, 'conformance.show');
    await frame.locator('#place').click();
    await expect.poll(async () => (await host.desktop()).windows[0]?.isFocused).toBe(true);
    await desktop.mouse.click(20, 700);
    await expect.poll(async () => (await host.desktop()).windows[0]?.isFocused).toBe(false);
  });

  test('after a reload of the whole page everything is back and connected', async ({ desktop, host }) => {
    await sessionFrame(desktop);
    await call(host, 'conformance.show');
    await desktop.reload();
    await expect.poll(() => desktop.frames()[1]?.url() ?? '').toContain('/windows/session/');
    await expect.poll(async () => (await host.desktop()).windows[0]?.isLoaded).toBe(true);
    const frame = await sessionFrame(desktop);
    expect(await frame.evaluate(() => window.bridge.invoke('echo', 'again'))).toBe('again');
  });

  test('only frame-ancestors of the policy differs, and every other header stays', async ({ desktop }) => {
    const frame = await sessionFrame(desktop);
    const response = await desktop.request.get(frame.url());
    const headers = response.headers();
    const policy = await readFile(program('page'), 'utf8').then((text) => /"(default-src[^"]*)"/.exec(text)?.[1]);
    expect(headers['content-security-policy']).toBe(
      policy?.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
    );
    expect(headers).toMatchObject({ 'x-own': 'kept', 'x-content-type-options': 'nosniff' });
  });
});
