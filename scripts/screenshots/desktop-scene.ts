import { join } from 'node:path';
import type { Camera } from './camera.ts';
import { themes } from './camera.ts';
import type { Stage } from './stage.ts';
import { HostProcess } from '../../tests/e2e/support/host-process.ts';

const room = { width: 1180, height: 880 };

/** The desktop page of the browser host, with the tray's menu open while a session runs. */
export async function shootDesktop(
  camera: Camera,
  stage: Stage,
  dataName: string,
  moment: Date,
  folder: string,
): Promise<void> {
  const host = new HostProcess(stage.options(dataName, { startAt: moment }), () => {}, 'desktop');
  const address = await host.address();
  const context = await stage.browser.newContext({ timezoneId: 'Europe/Zagreb', locale: 'en-GB', viewport: room });
  // The page's own timers go on: it waits for the host with them.
  await context.clock.setFixedTime(moment);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.tray-button').click();
  await page.frameLocator('iframe').getByRole('timer').waitFor();
  await host.ask({ command: 'call', path: 'twelveTest.advance', args: [68_000] });
  await context.clock.setFixedTime(moment.getTime() + 68_000);
  await page.frameLocator('iframe').getByRole('timer').filter({ hasText: '10:52' }).waitFor();
  await page.locator('.tray-button').click({ button: 'right' });
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    const file = join(folder, theme, 'desktop.png');
    await camera.save(page, file, room);
    camera.pictures.push({ title: 'The desktop of the browser host', theme, file, width: room.width });
  }
  await context.close();
  await host.ask({ command: 'quit' });
  await host.exited();
}
