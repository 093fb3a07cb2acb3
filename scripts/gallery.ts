import { join } from 'node:path';
import { createServer } from 'vite';

/** Serves every state of every component with reloading, on loopback: `npm run gallery`. */
const server = await createServer({
  configFile: join(import.meta.dirname, '..', 'renderer', 'vite.config.ts'),
  server: { host: '127.0.0.1', port: Number(process.env.PORT ?? 5212) },
});
await server.listen();
console.log(`Gallery: ${server.resolvedUrls?.local[0] ?? ''}gallery/`);
