import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';

/** Nothing inline, nothing remote. Lit's `styleMap` and `style=` are dropped by it, on purpose. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wav': 'audio/wav',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/**
 * Serves the program's own pages from one folder and nothing else. Decodes before it checks containment: `%2f` survives
 * URL parsing (the documented example of Electron resolves every path to the root of the disk instead).
 */
export function createAppProtocol(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const file = fileBehind(folder, new URL(request.url).pathname);
    if (request.method !== 'GET' || file === null) return refusal(404);
    const type = types[extname(file)];
    if (type === undefined) return refusal(404);
    try {
      const body = await readFile(file);
      const length = String(body.byteLength);
      return new Response(new Uint8Array(body), {
        headers: { ...headers, 'Content-Type': type, 'Content-Length': length },
      });
    } catch {
      return refusal(404);
    }
  };
}

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

function refusal(status: number): Response {
  return new Response(null, { status, headers });
}

function fileBehind(folder: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const file = join(folder, decoded);
  const inside = relative(folder, file);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file;
}
