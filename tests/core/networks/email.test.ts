import { expect, it } from 'vitest';
import { recogniseProfile } from '../../../core/networks/recognise-profile.ts';
import { describeNetwork } from '../../support/network-cases.ts';

describeNetwork('email', {
  leads: [
    ['ana@mail.example', 'ana@mail.example', 'mailto:ana@mail.example'],
    ['mailto:Ana.K@Mail.Example?subject=hi', 'Ana.K@mail.example', 'mailto:Ana.K@mail.example'],
    ['Ana Kovac <ana@mail.example>', 'ana@mail.example', 'mailto:ana@mail.example'],
    ['<ana+news@mail.example>', 'ana+news@mail.example', 'mailto:ana+news@mail.example'],
    ['an&a?@mail.example', 'an&a?@mail.example', 'mailto:an%26a%3F@mail.example'],
    ['ana@bücher.example', 'ana@xn--bcher-kva.example', 'mailto:ana@xn--bcher-kva.example'],
  ],
  refuses: [
    ['ana@mail', 'impossible-handle'],
    ['mailto:', 'impossible-handle'],
    ['mailto:a%0Ab@mail.example', 'impossible-handle'],
    ['mailto:ana@mail.example,ben@mail.example', 'impossible-handle'],
    [`${'a'.repeat(250)}@mail.example`, 'impossible-handle'],
  ],
});

it('is what name@host means, unless something says that it is a server of the fediverse', () => {
  const answers = [recogniseProfile('ana@host.example'), recogniseProfile('ana@host.example', 'mastodon')];
  expect(answers.map((answer) => answer.ok && answer.profile.network)).toEqual(['email', 'mastodon']);
});

it('brings the name that stands before it', () => {
  expect(recogniseProfile('"Ana Kovac" <ana@mail.example>')).toMatchObject({ suggestedName: 'Ana Kovac' });
});
