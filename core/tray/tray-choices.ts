import type { Settings } from '../settings/settings.ts';

/** What the user chose about the tray. */
export type TrayChoices = Pick<Settings, 'glanceNumbers' | 'trayClick' | 'trayIcon' | 'trayTone'>;
