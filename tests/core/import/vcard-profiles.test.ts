import { describe, expect, it } from 'vitest';
import { readCardProfiles } from '../../../core/import/vcard-profiles.ts';
import { readCardLine } from '../../../core/import/vcard-line.ts';

function read(...lines: readonly string[]) {
  const decode = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes);
  const properties = lines.flatMap((text, at) => readCardLine(at + 1, text, decode) ?? []);
  const { profiles, refused } = readCardProfiles(properties);
  return {
    found: profiles.map(({ network, handle }) => `${network} ${handle}`),
    refused: refused.flatMap((step) => (step.kind === 'skipped' ? [step.row] : [])),
  };
}

describe('the links of a card', () => {
  it.each([
    ['an address', 'EMAIL;TYPE=work:Ana@Mail.Example', 'email Ana@mail.example'],
    ['a page', 'URL:https://ana.example/blog', 'website ana.example/blog'],
    ['a page with the colon escaped', 'URL:http\\://ana.example', 'website ana.example'],
    ['a page without its scheme', 'URL:ana.example', 'website ana.example'],
    ['a profile', 'URL;type=WORK:https://www.linkedin.com/in/ana-kovac', 'linkedin ana-kovac'],
    ['a profile whose type names the network', 'URL;TYPE=LinkedIn:ana-kovac', 'linkedin ana-kovac'],
    ['Apple’s social profile', 'X-SOCIALPROFILE;type=twitter:http://twitter.com/ana_k', 'x ana_k'],
    ['Apple’s name by itself', 'X-SOCIALPROFILE;type=twitter;x-user=ana_k:x-apple:ana_k', 'x ana_k'],
    [
      'the standard’s social profile',
      'SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://mastodon.example/@ana',
      'mastodon ana@mastodon.example',
    ],
    ['the standard’s user name', 'SOCIALPROFILE;SERVICE-TYPE=GitHub;USERNAME=ana:', 'github ana'],
    ['the third spelling', 'X-SOCIAL-PROFILE;TYPE=facebook;X-USER=ana.kovac:', 'facebook ana.kovac'],
    ['Apple’s messenger', 'IMPP;X-SERVICE-TYPE=Telegram;type=pref:x-apple:ana_k', 'telegram ana_k'],
    ['a messenger of vCard 4.0', 'IMPP:im:telegram:ana_k', 'telegram ana_k'],
    ['a network’s own property', 'X-TWITTER:ana_k', 'x ana_k'],
    ['a closed network', 'URL:https://plus.google.com/+AnaKovac', 'google-plus +AnaKovac'],
    ['marks that nobody sees', 'EMAIL:\u202Aana@mail.example\u202C', 'email ana@mail.example'],
  ])('hold %s', (_, line, profile) => {
    expect(read(line)).toEqual({ found: [profile], refused: [] });
  });

  it('say the network in a label that is bound to them', () => {
    expect(read('item1.URL:ana-kovac', 'item1.X-ABLabel:LinkedIn').found).toEqual(['linkedin ana-kovac']);
  });

  it('carry Apple’s own labels too', () => {
    expect(read('item1.URL:ana.example', 'item1.X-ABLabel:_$!<HomePage>!$_').found).toEqual(['website ana.example']);
  });

  it('are each taken once', () => {
    expect(read('EMAIL:ana@mail.example', 'EMAIL;TYPE=home:ANA@mail.example').found).toHaveLength(1);
  });

  it('that lead nowhere are told with their line', () => {
    expect(
      read('FN:Ana', 'URL:javascript\\:alert(1)', 'X-SOCIALPROFILE;type=Custom;x-user=ana:x-apple:ana').refused,
    ).toMatchObject([
      { line: 2, reason: 'unsafe-address' },
      { line: 3, reason: 'unknown-network' },
    ]);
  });

  it.each(['TEL;CELL:+491511234567', 'IMPP:skype:ana', 'X-PHONETIC-FIRST-NAME:ana', 'EMAIL:', 'BDAY:--0122'])(
    'are not to be found in %s',
    (line) => {
      expect(read(line)).toEqual({ found: [], refused: [] });
    },
  );
});
