// Builds the program and its installers into release/. What follows the command goes to electron-builder: `--dir`, `--linux deb`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildProgram } from './build.ts';
import { explainPackaging } from './explain-packaging.ts';

const root = join(import.meta.dirname, '..');

await buildProgram();
const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
const child = spawn(process.execPath, [builder, '--publish', 'never', ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['inherit', 'pipe', 'pipe'],
});
let said = '';
child.stdout.on('data', (chunk: Buffer) => {
  process.stdout.write(chunk);
  said += chunk.toString();
});
child.stderr.on('data', (chunk: Buffer) => {
  process.stderr.write(chunk);
  said += chunk.toString();
});
child.on('close', (code) => {
  if (code !== 0) console.error(`\n${explainPackaging(said)}`);
  process.exit(code ?? 1);
});
