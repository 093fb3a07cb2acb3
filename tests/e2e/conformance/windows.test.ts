import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from '../support/fixture.ts';
import { program } from '../support/programs.ts';

test.use({ start: { main: program('windows'), clock: 'system' } });

/** What the preload of the conformance programs puts on the page. */
interface Bridge {
  readonly refusedModules: readonly string[];
  readonly nested: { readonly list: unknown[] };
  invoke(channel: string, ...args: readonly unknown[]): Promise<unknown>;
  news(): Promise<unknown>;
  echo(value: unknown): unknown;
  callBack(callback: (value: unknown) => unknown): unknown;
  fail(): unknown;
  failLater(): Promise<unknown>;
  pathOf(file: File): string;
}

declare global {
  interface Window {
    readonly bridge: Bridge;
    readonly wasBridgeThere: boolean;
  }
}

const messageOf = (page: Page, channel: string): Promise<string> =>
  page.evaluate((name) => window.bridge.invoke(name).then(String, (error: Error) => error.message), channel);

test('a window made hidden is ready to show after its page has loaded', async ({ twelve }) => {
  await twelve.window('session');
  await expect.poll(() => twelve.call('conformance.events')).toEqual(['ready-to-show']);
  expect(await twelve.call('conformance.state')).toEqual({
    isVisible: false,
    isFocused: false,
    url: 'twelve://app/windows/session/index.html',
  });
});

test('showing focuses, showing inactively does not, hiding takes the focus away', async ({ twelve }) => {
  await twelve.window('session');
  await twelve.call('conformance.events');
  await twelve.call('conformance.show');
  await expect.poll(() => twelve.call('conformance.state')).toMatchObject({ isVisible: true, isFocused: true });
  await twelve.call('conformance.hide');
  await expect.poll(() => twelve.call('conformance.state')).toMatchObject({ isVisible: false, isFocused: false });
  await twelve.call('conformance.showInactive');
  await expect.poll(() => twelve.call('conformance.state')).toMatchObject({ isVisible: true, isFocused: false });
});

test('closing can be refused; afterwards the page is gone', async ({ twelve }) => {
  const page = await twelve.window('session');
  await twelve.call('conformance.events');
  await twelve.call('conformance.refuseClose', true);
  await twelve.call('conformance.close');
  expect(await twelve.windows()).toHaveLength(1);
  await twelve.call('conformance.refuseClose', false);
  await twelve.call('conformance.close');
  await expect.poll(() => page.isClosed()).toBe(true);
  expect(await twelve.windows()).toHaveLength(0);
  expect(await twelve.call('conformance.events')).toEqual(expect.arrayContaining(['close', 'close', 'closed']));
});

test('bounds are what was set, and parts of a pixel are refused', async ({ twelve }) => {
  const bounds = { x: 30, y: 60, width: 500, height: 400 };
  expect(await twelve.call('conformance.bounds', bounds)).toEqual(bounds);
});

test('a small frameless window stands above others, takes no focus, and is all page', async ({ twelve }) => {
  await twelve.window('session');
  await twelve.call('conformance.show');
  const bounds = { x: 40, y: 70, width: 156, height: 40 };
  expect(await twelve.call('conformance.float')).toEqual({ bounds, content: bounds, isFocused: false, zoom: 1 });
  await twelve.window('floating');
  const floating = (await twelve.windows()).find(({ url }) => url.includes('floating'));
  expect(floating).toMatchObject({ isOnTop: true, isResizable: false, hasFrame: false, isVisible: true });
  await expect.poll(() => twelve.call('conformance.state')).toMatchObject({ isFocused: true });
});

test('a window that the user cannot resize, the program can', async ({ twelve }) => {
  await twelve.window('session');
  await twelve.call('conformance.float');
  await twelve.window('floating');
  const larger = { x: 60, y: 90, width: 312, height: 80 };
  expect(await twelve.call('conformance.moveFloating', larger)).toEqual(larger);
});

test('a window says when it is made small and when it is back', async ({ twelve }) => {
  await twelve.window('session');
  await twelve.call('conformance.show');
  await twelve.call('conformance.events');
  await twelve.call('conformance.minimize');
  await expect.poll(() => twelve.call('conformance.events')).toContain('minimize');
  await twelve.call('conformance.restore');
  await expect.poll(() => twelve.call('conformance.events')).toContain('restore');
});

test('the primary display is one of all displays', async ({ twelve }) => {
  const { all, primary } = (await twelve.call('conformance.displays')) as { all: object[]; primary: object };
  expect(all).toContainEqual(primary);
});

test('the preload runs before the page and may require only what a sandbox has', async ({ twelve }) => {
  const page = await twelve.window('session');
  expect(await page.evaluate(() => window.wasBridgeThere)).toBe(true);
  expect(await page.evaluate(() => window.bridge.refusedModules)).toEqual(['node:fs', 'child_process', './other.cjs']);
  expect(await page.evaluate(() => 'require' in window)).toBe(false);
});

test('what crosses the bridge is a frozen copy, functions work, errors keep only their message', async ({ twelve }) => {
  const page = await twelve.window('session');
  const seen = await page.evaluate(async () => {
    const { bridge } = window;
    const sent = { deep: [1] };
    const caught = (error: unknown): object => ({
      message: (error as Error).message,
      name: (error as Error).name,
      hasCode: 'code' in (error as Error),
    });
    const thrown = (() => {
      try {
        return bridge.fail();
      } catch (error) {
        return caught(error);
      }
    })();
    return {
      isFrozen: Object.isFrozen(bridge) && Object.isFrozen(bridge.nested.list),
      isCopy: bridge.echo(sent) !== sent,
      echo: bridge.echo(sent),
      called: bridge.callBack((value) => ({ value })),
      thrown,
      rejected: await bridge.failLater().catch(caught),
    };
  });
  const failure = { message: 'told', name: 'Error', hasCode: false };
  expect(seen).toEqual({
    isFrozen: true,
    isCopy: true,
    echo: { deep: [1] },
    called: { value: { from: 'preload' } },
    thrown: failure,
    rejected: failure,
  });
});

test('values cross IPC as structured clones', async ({ twelve }) => {
  const page = await twelve.window('session');
  const seen = await page.evaluate(async () => {
    const values = (await window.bridge.invoke('echo', await window.bridge.invoke('values'))) as Record<string, never>;
    const { cyclic, error, map, date, bytes, pattern } = values as unknown as {
      cyclic: { self: unknown };
      error: RangeError;
      map: Map<string, Set<number>>;
      date: Date;
      bytes: Uint8Array;
      pattern: RegExp;
    };
    return {
      hasNothing: 'nothing' in values && values['nothing'] === undefined,
      date: date.getTime(),
      set: map.get('key')?.has(1),
      big: String(values['big']),
      notANumber: Number.isNaN(values['notANumber']),
      infinite: values['infinite'] === Number.NEGATIVE_INFINITY,
      minusZero: Object.is(values['minusZero'], -0),
      bytes: [...bytes],
      pattern: String(pattern),
      error: { message: error.message, hasCode: 'code' in error },
      isCyclic: cyclic.self === cyclic,
    };
  });
  expect(seen).toEqual({
    hasNothing: true,
    date: 86_400_000,
    set: true,
    big: String(2n ** 70n),
    notANumber: true,
    infinite: true,
    minusZero: true,
    bytes: [1, 2, 255],
    pattern: '/a+/giu',
    error: { message: 'too far', hasCode: false },
    isCyclic: true,
  });
});

test('a failed request says so in words, whatever failed', async ({ twelve }) => {
  const page = await twelve.window('session');
  expect(await messageOf(page, 'fail')).toBe("Error invoking remote method 'fail': TypeError: boom");
  expect(await messageOf(page, 'nobody')).toBe(
    "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
  );
  expect(await messageOf(page, 'unclonable')).toContain('could not be cloned');
});

test('main knows who asks: the top frame of its own window, by its own address', async ({ twelve }) => {
  const page = await twelve.window('session');
  await page.evaluate(() => window.bridge.invoke('echo', 1));
  expect(await twelve.call('conformance.senders')).toEqual([
    { url: 'twelve://app/windows/session/index.html', isTop: true, id: await twelve.call('conformance.contentsId') },
  ]);
});

test('a message to a page that is not there yet is lost, one to a loaded page arrives', async ({ twelve }) => {
  const page = await twelve.window('session');
  await twelve.call('conformance.send', 'in time', { n: 1 });
  await expect.poll(() => page.evaluate(() => window.bridge.news())).toEqual([['in time', { n: 1 }]]);
});

test('after a reload the page is served and connected anew', async ({ twelve }) => {
  const page = await twelve.window('session');
  await page.reload();
  expect(await page.evaluate(() => window.bridge.invoke('echo', 'again'))).toBe('again');
});

test('a frame inside a window gets no bridge', async ({ twelve }) => {
  const page = await twelve.window('session');
  const hasBridge = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = location.href;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    try {
      return 'bridge' in (frame.contentWindow ?? {});
    } catch {
      return false;
    }
  });
  expect(hasBridge).toBe(false);
});

test('leaving the page is asked for and can be refused', async ({ twelve }) => {
  const page = await twelve.window('session');
  const before = page.url();
  await page.click('#away');
  await expect.poll(() => twelve.call('conformance.navigations')).toEqual(['https://example.org/']);
  expect(page.url()).toBe(before);
});

test('a link to another page of the program is asked for by the program’s own address', async ({ twelve }) => {
  const page = await twelve.window('session');
  await page.click('#elsewhere');
  await expect.poll(() => twelve.call('conformance.navigations')).toEqual(['twelve://app/windows/other/index.html']);
});

test('new windows are refused, and the program hears of them', async ({ twelve }) => {
  const page = await twelve.window('session');
  await page.click('#tab');
  const opened = await page.evaluate(() => window.open('https://example.org/opened') === null);
  expect(opened).toBe(true);
  expect(await twelve.call('conformance.openings')).toEqual(['https://example.org/tab', 'https://example.org/opened']);
});

test('a file that the user picked has a path that main can read', async ({ twelve, dataFolder }) => {
  const page = await twelve.window('session');
  const file = join(dataFolder, 'Connections ü.csv');
  await writeFile(file, 'First Name\nAna\n');
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'file';
    document.body.append(field);
  });
  await page.setInputFiles('input', file);
  const path = await page.evaluate(() => window.bridge.pathOf(document.querySelector('input')?.files?.item(0) as File));
  expect(path.endsWith('Connections ü.csv')).toBe(true);
  expect(await readFile(path, 'utf8')).toBe('First Name\nAna\n');
});

test('a page is told when its window was hidden', async ({ twelve }) => {
  const page = await twelve.window('session');
  expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
  await twelve.call('conformance.show');
  await twelve.call('conformance.hide');
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden');
});
