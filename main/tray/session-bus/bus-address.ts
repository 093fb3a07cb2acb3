import { join } from 'node:path';

/**
 * The sockets at which the session bus may be, in the order to try them. Addresses of other kinds than `unix` are left
 * out (https://dbus.freedesktop.org/doc/dbus-specification.html#addresses). A path that begins with NUL is an abstract one.
 */
export function sessionBusSockets(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const told = environment['DBUS_SESSION_BUS_ADDRESS'] ?? '';
  if (told !== '') return told.split(';').flatMap(socketOf);
  const runtime = environment['XDG_RUNTIME_DIR'] ?? '';
  // Where systemd puts it; login managers that start no shell forget to say so.
  return runtime === '' ? [] : [join(runtime, 'bus')];
}

function socketOf(address: string): readonly string[] {
  const [transport = '', parameters = ''] = address.split(/:(.*)/s);
  if (transport !== 'unix') return [];
  return parameters.split(',').flatMap((parameter) => {
    const [key, value = ''] = parameter.split(/=(.*)/s);
    const text = unescaped(value);
    if (text === '') return [];
    if (key === 'path') return [text];
    return key === 'abstract' ? [`\0${text}`] : [];
  });
}

/** Empty when it is not escaped as it should be. */
function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
