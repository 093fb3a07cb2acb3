import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort } from 'node:worker_threads';

/** Sites with one feed each, 50 ms away, in a thread of its own so that it takes nothing from who is measured. */
const latencyMs = 50;
let open = 0;
let mostOpen = 0;

const server = createServer((request, response) => {
  const etag = `"${request.headers.host}"`;
  const isSame = request.headers['if-none-match'] === etag;
  setTimeout(() => {
    response.writeHead(isSame ? 304 : 200, { etag, 'content-type': 'application/rss+xml' });
    response.end(isSame ? undefined : aFeed(request.headers.host ?? ''));
  }, latencyMs);
});
server.on('connection', (socket) => {
  open += 1;
  mostOpen = Math.max(mostOpen, open);
  socket.on('close', () => (open -= 1));
});
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));
parentPort?.on('message', () => parentPort?.postMessage(mostOpen));

/** Twenty posts of a few sentences: some ten kilobytes. */
function aFeed(host: string): string {
  const items = Array.from({ length: 20 }, (_, number) => {
    const text = `&lt;p&gt;${'Words about something that took a while to learn. '.repeat(8)}&lt;/p&gt;`;
    const date = new Date(Date.UTC(2026, 9, 30 - number)).toUTCString();
    return `<item><title>Post ${number}</title><link>https://${host}/${number}</link><guid>${number}</guid><pubDate>${date}</pubDate><description>${text}</description></item>`;
  });
  return `<rss version="2.0"><channel><title>${host}</title>${items.join('')}</channel></rss>`;
}
