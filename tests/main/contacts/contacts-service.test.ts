import { describe, expect, it } from 'vitest';
import { AppError } from '../../../core/errors/app-error.ts';
import { ContactsService } from '../../../main/contacts/contacts-service.ts';
import type { Storage } from '../../../main/storage/storage-contract.ts';

function setUp() {
  const asked: unknown[][] = [];
  let changes = 0;
  const request = (...message: unknown[]): Promise<undefined> => {
    asked.push(message);
    return Promise.resolve(undefined);
  };
  const contacts = new ContactsService({ storage: { request } as unknown as Storage, onChange: () => (changes += 1) });
  return { contacts, asked, changes: () => changes };
}

describe('ContactsService', () => {
  it('marks a profile as broken and as found again', async () => {
    const { contacts, asked, changes } = setUp();
    await contacts.markBroken('p', true);
    await contacts.markBroken('p', false);
    expect(asked).toEqual([
      ['contacts:set-profile-status', 'p', 'broken'],
      ['contacts:set-profile-status', 'p', 'active'],
    ]);
    expect(changes()).toBe(2);
  });

  it('recognises the network of a new address', async () => {
    const { contacts, asked } = setUp();
    await contacts.replaceProfile('p', 'https://mastodon.example/@ana');
    await contacts.addProfile('c', 'github.com/ana');
    expect(asked).toMatchObject([
      ['contacts:replace-profile', 'p', { network: 'mastodon', url: 'https://mastodon.example/@ana' }],
      ['contacts:add-profile', 'c', { network: 'github', url: 'https://github.com/ana' }],
    ]);
  });

  it('takes a bare handle for one of the network that the old profile was on', async () => {
    const asked: unknown[][] = [];
    const request = (...message: unknown[]): Promise<unknown> => {
      asked.push(message);
      return Promise.resolve({ profiles: [{ id: 'p', network: 'instagram' }] });
    };
    const contacts = new ContactsService({ storage: { request } as unknown as Storage, onChange: () => undefined });
    await contacts.replaceProfile('p', '@ana.kovac');
    expect(asked.at(-1)).toMatchObject([
      'contacts:replace-profile',
      'p',
      { network: 'instagram', handle: 'ana.kovac' },
    ]);
  });

  it('refuses an address that leads nowhere, and asks nothing of the database', async () => {
    const { contacts, asked } = setUp();
    await expect(contacts.addProfile('c', 'javascript:alert(1)')).rejects.toBeInstanceOf(AppError);
    expect(asked).toEqual([]);
  });

  it('tidies a name and refuses an empty one', async () => {
    const { contacts, asked } = setUp();
    await contacts.rename('c', '  Ana   Kovačević ');
    expect(asked).toEqual([['contacts:rename', 'c', 'Ana Kovačević']]);
    await expect(contacts.rename('c', ' \n ')).rejects.toBeInstanceOf(AppError);
  });
});
