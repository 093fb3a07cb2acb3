const { contextBridge, ipcRenderer, webUtils } = require('electron');

const heard = [];
ipcRenderer.on('news', (_event, ...args) => heard.push(args));

const refusedModules = ['node:fs', 'child_process', './other.cjs'].filter((name) => {
  try {
    require(name);
    return false;
  } catch {
    return true;
  }
});

const withField = Object.assign(new TypeError('told'), { code: 'E_FIELD' });

contextBridge.exposeInMainWorld('bridge', {
  refusedModules,
  nested: { list: [1, 2, { three: 3 }] },
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  news: () => heard,
  echo: (value) => value,
  callBack: (callback) => callback({ from: 'preload' }),
  fail: () => {
    throw withField;
  },
  failLater: () => Promise.reject(withField),
  pathOf: (file) => webUtils.getPathForFile(file),
});
