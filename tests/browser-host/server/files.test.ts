import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { answerFile } from '../../../browser-host/server/files.ts';

const page = join(import.meta.dirname, '..', '..', '..', 'browser-host', 'desktop-page');

async function ask(name: string): Promise<{ status: number; body: string }> {
  let status = 0;
  let body = '';
  const response = {
    writeHead: (given: number) => (status = given),
    end: (text: string) => (body = text),
  };
  await answerFile(response as unknown as ServerResponse, name);
  return { status, body };
}

describe('answerFile', () => {
  it.each(readdirSync(page).filter((name) => !name.endsWith('.html')))('serves %s', async (name) => {
    expect((await ask(`browser-host/desktop-page/${name}`)).status).toBe(200);
  });

  it('sends TypeScript as JavaScript that the browser can import further', async () => {
    const { body } = await ask('browser-host/desktop-page/page.ts');
    expect(body).toContain("from './connection.ts'");
    expect(body).not.toContain(': DesktopConnection =>');
  });

  it.each(['package.json', '../package.json', 'browser-host/start.ts', 'constructor', ''])(
    'has no %j',
    async (name) => {
      expect((await ask(name)).status).toBe(404);
    },
  );

  it('needs nothing from elsewhere', () => {
    const html = readFileSync(join(page, 'desktop.html'), 'utf8');
    expect(html).not.toMatch(/https?:|<style|style=|onclick/);
  });
});
