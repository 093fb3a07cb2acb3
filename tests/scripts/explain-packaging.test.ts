import { describe, expect, it } from 'vitest';
import { explainPackaging } from '../../scripts/explain-packaging.ts';

describe('explainPackaging', () => {
  it.each([
    '⨯ connect ECONNREFUSED 127.0.0.1:9  failedTask=build stackTrace=RequestError',
    'getaddrinfo ENOTFOUND github.com',
    'HTTPError: Response code 403 (Forbidden)',
  ])('says what to do when the binary cannot be had: %s', (said) => {
    expect(explainPackaging(said)).toContain('ELECTRON_MIRROR');
  });

  it('does not blame the network for anything else', () => {
    expect(explainPackaging('⨯ Invalid configuration object')).not.toContain('download');
  });
});
