import { describe, expect, it } from 'vitest';
import { isMadeName } from '../../../core/import/made-name.ts';

const profile = (network: 'linkedin' | 'x', handle: string) =>
  ({ network, handle, key: handle, url: null, status: 'active' }) as const;

describe('a name made from a handle', () => {
  it.each([
    ['Ana Kovac', profile('linkedin', 'ana-kovac-4b1a2b3')],
    ['ana', profile('x', 'ana')],
    ['X id:55', profile('x', 'id:55')],
  ])('is known: %s', (name, from) => {
    expect(isMadeName(name, [from])).toBe(true);
  });

  it('is not what somebody is really called', () => {
    expect(isMadeName('Ana Kovač, MD', [profile('linkedin', 'ana-kovac')])).toBe(false);
    expect(isMadeName('Ana', [])).toBe(false);
  });
});
