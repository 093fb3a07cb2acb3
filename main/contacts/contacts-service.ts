import { AppError } from '../../core/errors/app-error.ts';
import type { ImportedProfile } from '../../core/import/imported-person.ts';
import { recogniseProfile } from '../../core/networks/recognise-profile.ts';
import type { Storage } from '../storage/storage-contract.ts';

export interface ContactsServiceParts {
  readonly storage: Pick<Storage, 'request'>;
  /** What is known of somebody has changed. */
  readonly onChange: () => void;
}

/** Changes what is known of the people: their names and where they are found. */
export class ContactsService {
  readonly #parts: ContactsServiceParts;

  constructor(parts: ContactsServiceParts) {
    this.#parts = parts;
  }

  /** Says whether somebody is still found behind a profile. */
  async markBroken(profileId: string, isBroken: boolean): Promise<void> {
    await this.#parts.storage.request('contacts:set-profile-status', profileId, isBroken ? 'broken' : 'active');
    this.#parts.onChange();
  }

  /** Puts another profile in the place of one; throws `impossible-address` when the address leads nowhere. */
  async replaceProfile(profileId: string, address: string): Promise<void> {
    await this.#parts.storage.request('contacts:replace-profile', profileId, profileBehind(address));
    this.#parts.onChange();
  }

  /** Adds a profile; throws `impossible-address` when the address leads nowhere. */
  async addProfile(contactId: string, address: string): Promise<void> {
    await this.#parts.storage.request('contacts:add-profile', contactId, profileBehind(address));
    this.#parts.onChange();
  }

  async rename(contactId: string, name: string): Promise<void> {
    const tidied = name.replaceAll(/\s+/g, ' ').trim();
    if (tidied === '') throw new AppError('bad-request', { what: 'name' });
    await this.#parts.storage.request('contacts:rename', contactId, tidied);
    this.#parts.onChange();
  }
}

function profileBehind(address: string): ImportedProfile {
  const recognition = recogniseProfile(address);
  if (recognition.ok) return recognition.profile;
  const { reason, network } = recognition;
  throw new AppError('impossible-address', { address, reason, ...(network === null ? {} : { network }) });
}
