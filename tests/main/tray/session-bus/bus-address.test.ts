import { describe, expect, it } from 'vitest';
import { sessionBusSockets } from '../../../../main/tray/session-bus/bus-address.ts';

describe('the sockets of the session bus', () => {
  it.each([
    ['unix:path=/run/user/1000/bus', ['/run/user/1000/bus']],
    ['unix:path=/run/user/1000/bus,guid=ab12', ['/run/user/1000/bus']],
    ['unix:abstract=/tmp/dbus-x1,guid=ab12', ['\0/tmp/dbus-x1']],
    ['unix:path=/tmp/with%20space%3b', ['/tmp/with space;']],
    ['tcp:host=localhost,port=1;unix:path=/a;unix:abstract=b', ['/a', '\0b']],
    ['autolaunch:', []],
    ['unix:path=%zz', []],
    ['unix:runtime=yes', []],
    ['nonsense', []],
  ])('are read from %s', (address, sockets) => {
    expect(sessionBusSockets({ DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: '/run/user/1' })).toEqual(sockets);
  });

  it('are where systemd puts them when nobody says', () => {
    expect(sessionBusSockets({ XDG_RUNTIME_DIR: '/run/user/1000' })).toEqual(['/run/user/1000/bus']);
    expect(sessionBusSockets({})).toEqual([]);
  });
});
