import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Stripping types and compiling takes three quarters of a start (measured: 250 ms without, 90 with what was kept).
enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'compiled'));
await import('./start.ts');
