// The tray, its menu, notifications, the theme, links and files.
import { app, dialog, Menu, nativeImage, nativeTheme, Notification, powerMonitor, screen, shell, Tray } from 'electron';
import { deflateSync } from 'node:zlib';

app.on('window-all-closed', () => {});
const events = [];
let tray = null;
let menu = null;
let notification = null;

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  return Buffer.concat([size, body, Buffer.alloc(4)]);
}

function png(width, height) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((width * 4 + 1) * height));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

void app.whenReady().then(() => {
  tray = new Tray(nativeImage.createFromBuffer(png(16, 16)));
  tray.setImage(nativeImage.createFromBuffer(png(16, 16)));
  for (const name of ['click', 'right-click', 'double-click']) tray.on(name, () => events.push(name));
  menu = Menu.buildFromTemplate([
    { label: 'Pause', click: (item) => events.push(`chose ${item.label}`) },
    { label: 'Closed', enabled: false, click: () => events.push('chose Closed') },
    { type: 'separator' },
    { label: 'Loud', type: 'checkbox', checked: true, click: (item) => events.push(`loud ${item.checked}`) },
    { label: 'Hidden', visible: false },
    { label: 'More', submenu: [{ label: 'Two minutes', click: () => events.push('chose two') }] },
  ]);
  for (const name of ['suspend', 'resume']) powerMonitor.on(name, () => events.push(name));
  nativeTheme.on('updated', () => events.push('theme updated'));
});

globalThis.conformance = {
  events: () => events.splice(0),
  setMenu: () => tray.setContextMenu(menu),
  popUpOnRightClick: () => void tray.on('right-click', () => tray.popUpContextMenu(menu)),
  relabel: (label) => void (menu.items[0].label = label),
  words: (title, tooltip) => {
    tray.setTitle(title);
    tray.setToolTip(tooltip);
  },
  trayBounds: () => tray.getBounds(),
  image: () => {
    const image = nativeImage.createFromBuffer(png(32, 20));
    const doubled = nativeImage.createEmpty();
    doubled.addRepresentation({ scaleFactor: 1, buffer: png(16, 16) });
    doubled.addRepresentation({ scaleFactor: 2, buffer: png(32, 32) });
    return {
      size: image.getSize(),
      isEmpty: image.isEmpty(),
      emptyIsEmpty: nativeImage.createEmpty().isEmpty(),
      junkIsEmpty: nativeImage.createFromBuffer(Buffer.from('junk')).isEmpty(),
      doubledSize: doubled.getSize(),
    };
  },
  notify: (title) => {
    notification = new Notification({ title, body: 'Body', actions: [{ type: 'button', text: 'Two more minutes' }] });
    notification.on('click', () => events.push('notification click'));
    notification.on('action', (details) => events.push(`action ${details.actionIndex}`));
    notification.show();
  },
  theme: (source) => {
    nativeTheme.themeSource = source;
    return nativeTheme.shouldUseDarkColors;
  },
  display: () => screen.getPrimaryDisplay(),
  openLink: (url) => shell.openExternal(url),
  ask: () =>
    void dialog
      .showOpenDialog({ properties: ['openFile'] })
      .then((answer) => events.push(`${answer.canceled} ${answer.filePaths.join()}`)),
  askWhere: () =>
    void dialog
      .showSaveDialog({ defaultPath: 'settings.json' })
      .then((answer) => events.push(`${answer.canceled} ${answer.filePath}`)),
};
