import { describe, expect, it } from 'vitest';
import { skipReasons } from '../../../core/import/import-report.ts';
import { networks } from '../../../core/networks/network.ts';
import { reasonText, skippedReason } from '../../../core/text/import-text.ts';

describe('the sentence of a row that stayed out', () => {
  it('names the text, what is wrong and what to do', () => {
    expect(skippedReason({ line: 7, reason: 'unknown-network', excerpt: '@ana', network: null })).toBe(
      '“@ana” belongs to no network that Twelve knows. Give the whole link, or put the network in front, as in “x: ana”.',
    );
  });

  it('does without the text where a row has none', () => {
    expect(skippedReason({ line: 1, reason: 'no-name', excerpt: '', network: null })).toMatch(/^This row has no name/);
  });

  it('is another one for each reason', () => {
    expect(new Set(skipReasons.map((reason) => reasonText(reason, null))).size).toBe(skipReasons.length);
  });

  it.each(networks)('says how an address of %s looks', (network) => {
    expect(reasonText('impossible-handle', network)).toMatch(/^cannot be right for .+\. An? .+\.$/);
  });
});
