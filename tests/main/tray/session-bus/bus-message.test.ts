import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCall, takeMessage } from '../../../../main/tray/session-bus/bus-message.ts';

const hello = {
  serial: 1,
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
  member: 'Hello',
  texts: [],
};

describe('a message of the bus', () => {
  it('is what the specification says, byte by byte', () => {
    const bytes = encodeCall({ ...hello, destination: 'a.b', path: '/c', interface: 'd.e', member: 'F', texts: ['g'] });
    expect(
      bytes
        .toString('hex')
        .replaceAll(/(.{32})/g, '$1 ')
        .trim()
        .split(' '),
    ).toMatchInlineSnapshot(`
      [
        "6c010201060000000100000047000000",
        "01016f00020000002f63000000000000",
        "0201730003000000642e650000000000",
        "03017300010000004600000000000000",
        "0601730003000000612e620000000000",
        "0801670001730000010000006700",
      ]
    `);
  });

  it('comes back as it was written, whatever its texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 0xffff_ffff }),
        (texts, serial) => {
          const bytes = encodeCall({ ...hello, texts, serial });
          expect(takeMessage(bytes)).toMatchObject({
            length: bytes.length,
            message: { type: 'call', serial, path: hello.path, member: 'Hello', body: texts },
          });
        },
      ),
    );
  });

  it('is not taken before it is whole', () => {
    const bytes = encodeCall({ ...hello, texts: ['some text'] });
    for (let length = 0; length < bytes.length; length += 1) expect(takeMessage(bytes.subarray(0, length))).toBeNull();
  });

  it('leaves what follows it', () => {
    const first = encodeCall(hello);
    const taken = takeMessage(Buffer.concat([first, encodeCall({ ...hello, serial: 2 })]));
    expect(taken?.length).toBe(first.length);
  });

  it('can come big end first', () => {
    const bytes = Buffer.from(
      '4202010100000008000000070000000f050175000000000308016700017600000162000000000001',
      'hex',
    );
    expect(takeMessage(bytes)?.message).toMatchObject({ type: 'return', replySerial: 3, body: [true] });
  });

  it('is refused when it is something else, or absurdly long', () => {
    expect(() => takeMessage(Buffer.from('HTTP/1.1 400 Bad Request\r\n'))).toThrow('No bus message');
    const bytes = encodeCall(hello);
    bytes.writeUInt32LE(0x7fff_ffff, 4);
    expect(() => takeMessage(bytes)).toThrow('bytes');
  });

  it('never hangs and never reads beyond its end, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (noise, at) => {
        const bytes = encodeCall({ ...hello, texts: ['text'] });
        noise.forEach((value, index) => {
          const place = 16 + ((at + index) % Math.max(1, bytes.length - 16));
          bytes[place] = value;
        });
        try {
          takeMessage(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
    );
  });
});
