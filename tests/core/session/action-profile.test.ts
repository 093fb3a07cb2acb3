import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../core/session/action-profile.ts';
import { aContact, aProfile } from '../../support/session-fixtures.ts';

const gone = aProfile({ id: 'gone', network: 'google-plus', status: 'closed', url: null });
const broken = aProfile({ id: 'broken', network: 'linkedin', status: 'broken' });
const mail = aProfile({ id: 'mail', network: 'email', url: 'mailto:ana@example.org' });
const mastodon = aProfile({ id: 'mastodon' });

describe('defaultProfile', () => {
  it('is the first one that can be opened', () => {
    expect(defaultProfile(aContact({ profiles: [gone, broken, mail, mastodon] }), 'comment')?.id).toBe('mastodon');
  });

  it('is the address for a letter', () => {
    expect(defaultProfile(aContact({ profiles: [mastodon, mail] }), 'write')?.id).toBe('mail');
  });

  it('is the address when there is nothing else', () => {
    expect(defaultProfile(aContact({ profiles: [broken, mail] }), 'comment')?.id).toBe('mail');
  });

  it('is nobody for somebody who has to be found first', () => {
    expect(defaultProfile(aContact({ profiles: [gone] }), 'comment')).toBeNull();
  });
});
