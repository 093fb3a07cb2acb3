import { desktopText } from '../../core/text/desktop-text.ts';
import { DesktopConnection } from './connection.ts';
import { DialogView } from './dialog-view.ts';
import { place } from './element.ts';
import { TaskbarView } from './taskbar-view.ts';
import { ToastsView } from './toasts-view.ts';
import { TrayView } from './tray-view.ts';
import { WindowsView } from './windows-view.ts';

/** Shows the program's desktop in this page. */
const connection = (): DesktopConnection => connected;
const tray = new TrayView(connection);
const taskbar = new TaskbarView(connection);
const windows = new WindowsView(connection);
const toasts = new ToastsView(connection);
const dialogs = new DialogView(connection);
const hint = place('hint');

const connected = new DesktopConnection({
  show: (desktop) => {
    document.body.dataset.platform = desktop.platform;
    document.documentElement.style.colorScheme = desktop.theme === 'system' ? 'light dark' : desktop.theme;
    hint.textContent = desktopText.hint;
    windows.show(desktop);
    taskbar.show(desktop);
    tray.show(desktop);
    toasts.show(desktop);
    dialogs.show(desktop);
    document.body.classList.remove('is-lost');
  },
  openLink: (url) => toasts.openLink(url),
  lost: () => {
    document.body.classList.add('is-lost');
    hint.hidden = false;
    hint.textContent = desktopText.gone;
  },
});

addEventListener('resize', () => connected.describeScreen());
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => connected.describeScreen());
