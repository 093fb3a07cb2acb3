import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { HostApp } from '../../tests/e2e/support/host-app.ts';
import type { Camera } from './camera.ts';
import { circle } from './people.ts';
import { bringFile, type Stage } from './stage.ts';

const withMistakes = `${circle},,https://www.linkedin.com/in/someone-without-a-name,,,,04 May 2019
`;

/** The first minute with the program, up to the first rest. */
export async function shootFirstRun(camera: Camera, stage: Stage, app: HostApp): Promise<Page> {
  const page = await app.window('session');
  await page.getByRole('button', { name: 'Add people' }).waitFor();
  await camera.shoot(page, 'session', 'First run', ['narrow', 'zoomed', 'right-to-left', 'forced']);

  await page
    .getByRole('textbox')
    .fill('linkedin.com/in/ana-kovac\nOmar Haddad @omar@mastodon.social\ngithub.com/nilsberg');
  await camera.shoot(page, 'session', 'First run, with a list');
  const drop = page.locator('.drop');
  await drop.dispatchEvent('dragover', { dataTransfer: await page.evaluateHandle(() => new DataTransfer()) });
  await camera.shoot(page, 'session', 'First run, a file over it');
  await drop.dispatchEvent('dragleave');

  const document = join(stage.folder, 'people.pdf');
  writeFileSync(document, '%PDF-1.7\n');
  await app.dropFile('session', 'text=Or drop a file here', document);
  await page.getByText('is a PDF document').waitFor();
  await camera.shoot(page, 'session', 'First run, an error notice', ['narrow', 'zoomed']);

  await page.reload();
  await page.getByRole('textbox').waitFor();
  const table = join(stage.folder, 'Connections.csv');
  writeFileSync(table, withMistakes);
  await app.dropFile('session', 'text=Or drop a file here', table);
  await page.getByRole('button', { name: /^Bring in/ }).waitFor();
  await camera.shoot(page, 'session', 'A look at who would come in', ['narrow', 'zoomed', 'forced']);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'How to get your people out' }).click();
  await page.getByRole('button', { name: 'LinkedIn' }).click();
  await camera.shoot(page, 'session', 'How to get an export', ['narrow', 'zoomed']);
  await page.getByRole('button', { name: 'Back' }).click();
  await bringFile(app, stage, 'Connections.csv', withMistakes);
  await camera.shoot(page, 'session', 'What came in, and what did not', ['narrow', 'zoomed', 'forced']);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: /^Start 12 minutes/ }).waitFor();
  await camera.shoot(page, 'session', 'The first rest');
  return page;
}
