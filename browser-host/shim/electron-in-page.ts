import { bridged, exposeInMainWorld } from './context-bridge.ts';
import type { PageConnection } from './page-connection.ts';
import type { HostQuestions } from './host-questions.ts';

/** What a sandboxed preload gets from `require` (https://www.electronjs.org/docs/latest/tutorial/sandbox). */
export function createRequire(connection: PageConnection, questions: HostQuestions): (name: string) => unknown {
  const electron = electronInPage(connection, questions);
  const modules: Readonly<Record<string, unknown>> = {
    electron,
    'electron/renderer': electron,
    'electron/common': electron,
    timers: { setTimeout, clearTimeout, setInterval, clearInterval },
    url: { URL, URLSearchParams },
  };
  return (name) => {
    const plain = name.startsWith('node:') ? name.slice('node:'.length) : name;
    if (!Object.hasOwn(modules, plain)) throw new Error(`module not found: ${name}`);
    return modules[plain];
  };
}

function electronInPage(connection: PageConnection, questions: HostQuestions): object {
  type Listener = (event: object, ...args: unknown[]) => void;
  const wrapped = new WeakMap<Listener, Listener>();
  const off = (channel: string, listener: Listener): void => {
    connection.off(channel, listener);
    const inner = wrapped.get(listener);
    if (inner !== undefined) connection.off(channel, inner);
  };
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) => connection.invoke(channel, args),
    send: (channel: string, ...args: unknown[]) => connection.send({ kind: 'send', channel, args }),
    on: (channel: string, listener: Listener) => {
      connection.on(channel, listener);
      return ipcRenderer;
    },
    once: (channel: string, listener: Listener) => {
      const inner: Listener = (event, ...args) => {
        connection.off(channel, inner);
        listener(event, ...args);
      };
      wrapped.set(listener, inner);
      connection.on(channel, inner);
      return ipcRenderer;
    },
    off: (channel: string, listener: Listener) => {
      off(channel, listener);
      return ipcRenderer;
    },
    removeListener: (channel: string, listener: Listener) => {
      off(channel, listener);
      return ipcRenderer;
    },
    removeAllListeners: (channel: string) => {
      connection.offAll(channel);
      return ipcRenderer;
    },
  };
  return {
    contextBridge: { exposeInMainWorld },
    ipcRenderer,
    webUtils: { getPathForFile: (file: File) => questions.pathOf(file) },
    webFrame: { isolatedCopy: bridged },
  };
}
