import { app } from 'electron';

// The host with nothing in it: what every program pays there.
app.on('window-all-closed', () => {});
