// What the programs share: pages from memory, by the product's scheme and with its policy.
import { app, BrowserWindow, protocol } from 'electron';
import { fileURLToPath } from 'node:url';

export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'";

const page = `<!doctype html><html><head><title>First title</title><script type="module" src="/page.js"></script></head>
<body><p id="place">Hello</p><a id="away" href="https://example.org/">away</a>
<a id="elsewhere" href="/windows/other/index.html">elsewhere</a>
<a id="tab" href="https://example.org/tab" target="_blank">tab</a></body></html>`;
const script = "window.wasBridgeThere = 'bridge' in window;";
const types = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8' };

export const served = [];

export function registerScheme() {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'twelve', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

export function servePages() {
  protocol.handle('twelve', (request) => {
    const { pathname } = new URL(request.url);
    served.push(request.url);
    const type = types[pathname.split('.').at(-1)];
    const headers = { 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff', 'X-Own': 'kept' };
    if (type === undefined) return new Response(null, { status: 404, headers });
    return new Response(pathname.endsWith('.js') ? script : page, { headers: { ...headers, 'Content-Type': type } });
  });
}

export function openWindow(name, options = {}) {
  const window = new BrowserWindow({
    width: 420,
    height: 680,
    show: false,
    ...options,
    webPreferences: {
      preload: fileURLToPath(new URL('./preload.cjs', import.meta.url)),
      sandbox: true,
      contextIsolation: true,
    },
  });
  void window.loadURL(`twelve://app/windows/${name}/index.html`);
  return window;
}

/** The message of whatever the function throws, or null. */
export function thrownBy(run) {
  try {
    run();
    return null;
  } catch (error) {
    return error.message;
  }
}

export { app };
