import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { broadcastNames, requestNames, type Bridge } from '../core/ipc/contract.ts';
import { openFilesChannel } from '../core/ipc/imports-requests.ts';

/**
 * The whole bridge between a page and main. Names outside the contract never leave the page; events and `ipcRenderer`
 * never enter it.
 */
const bridge: Bridge = {
  request(name, ...args) {
    if (!Object.hasOwn(requestNames, name)) return Promise.reject(new Error(`There is no request "${name}".`));
    return ipcRenderer.invoke(name, ...args);
  },
  subscribe(name, listener) {
    if (!Object.hasOwn(broadcastNames, name)) throw new Error(`There is no broadcast "${name}".`);
    const heard = (_event: unknown, payload: Parameters<typeof listener>[0]): void => listener(payload);
    ipcRenderer.on(name, heard);
    return () => void ipcRenderer.removeListener(name, heard);
  },
  openFiles(files) {
    // The paths come from Files that the user dropped; a page cannot make one up.
    const paths = files.map((file) => webUtils.getPathForFile(file as File));
    return ipcRenderer.invoke(openFilesChannel, paths);
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
