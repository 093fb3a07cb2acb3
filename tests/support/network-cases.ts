import { describe, expect, it } from 'vitest';
import type { SkipReason } from '../../core/import/import-report.ts';
import type { Network } from '../../core/networks/network.ts';
import { recogniseProfile } from '../../core/networks/recognise-profile.ts';

/** Marks that make one address look like another, and what they are called in a test's name. */
const invisible: readonly (readonly [string, string])[] = [
  ['zero-width space', '\u200B'],
  ['right-to-left override', '\u202E'],
  ['left-to-right isolate', '\u2066'],
  ['byte order mark', '\uFEFF'],
  ['soft hyphen', '\u00AD'],
];

interface NetworkCases {
  /** Text, the handle it leads to, and where that opens. */
  readonly leads: readonly (readonly [text: string, handle: string, url: string | null])[];
  readonly refuses: readonly (readonly [text: string, reason: SkipReason])[];
  /** A handle as people write it behind the network's name; by default the first that `leads` names. */
  readonly named?: string;
}

/** Describes what one network's rule reads and refuses, and that no hostile character gets past it. */
export function describeNetwork(network: Network, { leads, refuses, named }: NetworkCases): void {
  describe(`the rule of ${network}`, () => {
    it.each(leads)('reads %s', (text, handle, url) => {
      const answer = recogniseProfile(text);
      expect(answer.ok ? answer.profile : answer).toMatchObject({ network, handle, url });
    });

    it.each(refuses)('refuses %s', (text, reason) => {
      expect(recogniseProfile(text)).toEqual({ ok: false, reason, network });
    });

    const [link, handle, url] = leads[0] ?? ['', '', null];

    it('reads a handle behind the name of the network', () => {
      const answer = recogniseProfile(`${network}: ${named ?? handle}`);
      expect(answer.ok ? answer.profile : answer).toMatchObject({ network, handle, url });
    });

    it.each(invisible)('is not deceived by a %s', (_, mark) => {
      const middle = Math.floor(link.length / 2);
      const answer = recogniseProfile(`${mark}${link.slice(0, middle)}${mark}${link.slice(middle)}${mark}`);
      expect(answer.ok ? answer.profile : answer).toMatchObject({ network, handle, url });
    });

    it.each(['%E2%80%AE', '%00', '%0A', '%2F..%2F', '%zz', '%3Cscript%3E', '%22%20onload='])(
      'lets no %s into an address',
      (hidden) => {
        const answer = recogniseProfile(`${link}${hidden}a`);
        const opened = answer.ok ? (answer.profile.url ?? '') : '';
        expect(
          answer.ok && answer.profile.network === network ? decodeURIComponent(opened.replace(/%zz/g, '')) : '',
        ).not.toMatch(/[\p{Cc}\p{Cf}<>"\s]|\.\./u);
      },
    );

    it('gives nothing to a link that hides its host behind an @', () => {
      expect(recogniseProfile(link.replace('://', '://somebody@'))).toMatchObject(
        link.includes('://') ? { ok: false, reason: 'unsafe-address' } : {},
      );
    });
  });
}
