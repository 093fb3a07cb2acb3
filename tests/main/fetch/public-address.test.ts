import { expect, test } from 'vitest';
import { isPublicAddress, literalAddress } from '../../../main/fetch/public-address.ts';

test.each(['8.8.8.8', '1.1.1.1', '93.184.216.34', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e'])(
  '%s is on the open internet',
  (address) => expect(isPublicAddress(address)).toBe(true),
);

test.each([
  '0.0.0.0', '0.1.2.3', '10.1.2.3', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.9.9.9', '169.254.169.254',
  '172.16.0.1', '172.31.255.255', '192.0.0.1', '192.0.2.1', '192.88.99.1', '192.168.0.1', '198.18.0.1', '198.51.100.1',
  '203.0.113.1', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255',
  '::', '::1', '::7f00:1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '64:ff9b:1::1', '100::1', '2001::1',
  '2001:db8::1', '2002:7f00:1::', '3fff::1', '5f00::1', 'fc00::1', 'fd12:3456::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1',
  'ff02::1', '', 'ana.example', '127.1', '1',
])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false)); // prettier-ignore

test('which hosts are addresses by themselves', () => {
  expect(literalAddress('[::1]')).toBe('::1');
  expect(literalAddress('127.0.0.1')).toBe('127.0.0.1');
  expect(literalAddress('ana.example')).toBeNull();
});
