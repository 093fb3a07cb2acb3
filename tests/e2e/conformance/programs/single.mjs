// One instance a data folder; a second start tells the first and goes.
import { app } from 'electron';

const seconds = [];
const hasLock = app.requestSingleInstanceLock();
if (!hasLock) app.quit();
app.on('window-all-closed', () => {});
app.on('second-instance', (_event, argv) => seconds.push(argv));

globalThis.conformance = { hasLock: () => hasLock, seconds: () => seconds };
