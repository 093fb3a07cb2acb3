import { afterEach, describe, expect, it } from 'vitest';
import { GalleryBridge } from '../../../renderer/gallery/gallery-bridge.ts';
import { aScreen } from '../../../renderer/gallery/session-fixtures.ts';
import { request, RequestError, subscribe } from '../../../renderer/ipc/bridge.ts';

function withBridge(): GalleryBridge {
  const bridge = new GalleryBridge(aScreen());
  Object.assign(globalThis, { bridge });
  return bridge;
}

afterEach(() => Object.assign(globalThis, { bridge: undefined }));

describe('a request', () => {
  it('answers with the value that main gave', async () => {
    const bridge = withBridge();
    expect(await request('session:screen')).toBe(bridge.screen);
  });

  it('throws an error with the code and the sentence when main says no', async () => {
    withBridge().failure = { code: 'no-session', message: 'Nothing runs.' };
    const error: unknown = await request('session:pause').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ code: 'no-session', message: 'Nothing runs.' });
  });

  it('says so when the page was opened outside of the program', async () => {
    await expect(request('session:pause')).rejects.toThrow('it has no bridge');
  });
});

describe('a subscription', () => {
  it('hears until it is ended', () => {
    const bridge = withBridge();
    const heard: string[] = [];
    const end = subscribe('windows:notice', ({ message }) => heard.push(message));
    bridge.broadcast('windows:notice', { message: 'one' });
    end();
    bridge.broadcast('windows:notice', { message: 'two' });
    expect(heard).toEqual(['one']);
  });
});
