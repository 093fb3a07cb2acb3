import { expect, it } from 'vitest';
import { profileName } from '../../../core/import/profile-name.ts';

it('calls somebody by what is known of them', () => {
  const profile = { network: 'facebook', handle: '100012345', key: '100012345', url: null, status: 'active' } as const;
  expect(profileName(profile)).toBe('Facebook 100012345');
});
