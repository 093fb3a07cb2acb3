import { describe, expect, it } from 'vitest';
import { skipReasons } from '../../../core/import/import-report.ts';
import { networks } from '../../../core/networks/network.ts';
import { importSummary, reasonText, skippedReason, skippedSentence } from '../../../core/text/import-text.ts';

describe('the sentence of a row that stayed out', () => {
  it('names the line, the text, what is wrong and what to do', () => {
    expect(skippedSentence({ line: 7, reason: 'unknown-network', excerpt: '@ana', network: null })).toBe(
      'Line 7: “@ana” belongs to no network that Twelve knows. Give the whole link, or put the network in front, as in “x: ana”.',
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

describe('the summary of an import', () => {
  it.each([
    [{ added: 1, same: 0, skippedCount: 0 }, '1 person came in.'],
    [{ added: 12, same: 1, skippedCount: 2 }, '12 people came in, 1 was here already, 2 lines stayed out.'],
    [{ added: 0, same: 3, skippedCount: 1 }, 'Nobody new came in, 3 were here already, 1 line stayed out.'],
  ])('counts %j', (report, summary) => {
    expect(importSummary(report)).toBe(summary);
  });
});
