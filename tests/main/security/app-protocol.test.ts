import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy, createAppProtocol } from '../../../main/security/app-protocol.ts';

describe('the app protocol', () => {
  let folder = '';
  let serve: (request: Request) => Promise<Response>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'twelve-protocol-'));
    mkdirSync(join(folder, 'pages', 'windows'), { recursive: true });
    writeFileSync(join(folder, 'pages', 'windows', 'index.html'), '<!doctype html>');
    writeFileSync(join(folder, 'pages', 'script.js'), 'export {};');
    writeFileSync(join(folder, 'pages', 'secret.txt'), 'unknown type');
    writeFileSync(join(folder, 'outside.html'), 'outside');
    serve = createAppProtocol(join(folder, 'pages'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('serves a page with the strict policy', async () => {
    const response = await serve(new Request('twelve://app/windows/index.html?theme=dark'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(Number(response.headers.get('content-length'))).toBe((await response.clone().arrayBuffer()).byteLength);
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  });

  it('has a policy without anything inline, evaluated or remote', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
    expect(contentSecurityPolicy).toContain("default-src 'none'");
  });

  it.each([
    'twelve://app/..%2foutside.html',
    'twelve://app/%2e%2e%2foutside.html',
    'twelve://app/windows/..%2f..%2foutside.html',
    'twelve://app/..%5coutside.html',
    'twelve://app/%00',
    'twelve://app/%zz',
    'twelve://app/',
    'twelve://app/missing.js',
    'twelve://app/secret.txt',
  ])('answers %s with "not found"', async (address) => {
    expect((await serve(new Request(address))).status).toBe(404);
  });

  it('answers nothing but reading', async () => {
    expect((await serve(new Request('twelve://app/script.js', { method: 'POST' }))).status).toBe(404);
  });
});
