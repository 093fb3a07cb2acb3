// How the program ends; what it does about it comes from its arguments.
import { app } from 'electron';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWindow, registerScheme, servePages } from './page.mjs';

const diary = join(app.getPath('userData'), 'diary.txt');
const note = (line) => appendFileSync(diary, `${line}\n`);
const has = (flag) => process.argv.includes(flag);
let hasSaved = false;
let window = null;

registerScheme();
if (has('--listens')) app.on('window-all-closed', () => note('window-all-closed'));
app.on('before-quit', () => note('before-quit'));
app.on('will-quit', (event) => {
  note(`will-quit ${hasSaved ? 'saved' : 'unsaved'}`);
  if (hasSaved || !has('--saves')) return;
  event.preventDefault();
  setTimeout(() => {
    hasSaved = true;
    app.quit();
  }, 50);
});
app.on('quit', () => note('quit'));
void app.whenReady().then(() => {
  servePages();
  window = openWindow('session');
  window.on('close', (event) => {
    note('close');
    if (has('--refuses-close')) event.preventDefault();
  });
  window.on('closed', () => note('closed'));
});

globalThis.conformance = {
  closeWindow: () => setTimeout(() => window.close(), 10) && null,
  quit: () => setTimeout(() => app.quit(), 10) && null,
  exit: (code) => setTimeout(() => app.exit(code), 10) && null,
};
