import { expect, it } from 'vitest';
import { recogniseProfile } from '../../../core/networks/recognise-profile.ts';
import { describeNetwork } from '../../support/network-cases.ts';

describeNetwork('website', {
  leads: [
    ['https://ana.example', 'ana.example', 'https://ana.example/'],
    ['http://www.ana.example/blog/?p=1#top', 'ana.example/blog?p=1', 'http://www.ana.example/blog/?p=1#top'],
    ['ana.example', 'ana.example', 'https://ana.example/'],
    ['web: ana.example', 'ana.example', 'https://ana.example/'],
    ['//ana.example/x', 'ana.example/x', 'https://ana.example/x'],
    ['https://ana.example:8443/x', 'ana.example:8443/x', 'https://ana.example:8443/x'],
    ['https://bücher.example', 'xn--bcher-kva.example', 'https://xn--bcher-kva.example/'],
    ['https://www.linkedіn.com/in/ana', 'xn--linkedn-wog.com/in/ana', 'https://www.xn--linkedn-wog.com/in/ana'],
    ['https://unsplash.com/@ana', 'unsplash.com/@ana', 'https://unsplash.com/@ana'],
    ['https://stackoverflow.com/users/1/ana', 'stackoverflow.com/users/1/ana', 'https://stackoverflow.com/users/1/ana'],
    ['https://ana.github.io/', 'ana.github.io', 'https://ana.github.io/'],
    [
      'https://linkedin.com.evil.example/in/ana',
      'linkedin.com.evil.example/in/ana',
      'https://linkedin.com.evil.example/in/ana',
    ],
    ['https://notx.com/ana', 'notx.com/ana', 'https://notx.com/ana'],
  ],
  refuses: [
    ['https://localhost/ana', 'impossible-handle'],
    ['http://127.0.0.1/', 'impossible-handle'],
    ['http://2130706433/', 'impossible-handle'],
    ['http://[::1]/', 'impossible-handle'],
    ['http://a.localhost/', 'impossible-handle'],
    ['https://ana.example/a b', 'impossible-handle'],
    ['https://', 'impossible-handle'],
    [`https://ana.example/${'a'.repeat(2000)}`, 'impossible-handle'],
  ],
});

it('takes a word with a dot for a site only when its ending is one', () => {
  const endings = ['ana.kovac', 'report.pdf', 'ana.de', 'ana.dev'];
  expect(endings.map((text) => recogniseProfile(text).ok)).toEqual([false, false, true, true]);
});
