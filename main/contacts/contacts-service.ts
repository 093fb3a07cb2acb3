import type { ProfileStatus } from '../../core/contacts/contact.ts';
import type { FoundContact } from '../../core/contacts/found-contact.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { ImportedProfile } from '../../core/import/imported-person.ts';
import type { Network } from '../../core/networks/network.ts';
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

  /** Whether there is anybody at all; without, the first run is what there is to see. */
  async hasAnybody(): Promise<boolean> {
    return (await this.#parts.storage.request('contacts:count')) > 0;
  }

  /** Says whether somebody is still found behind a profile. */
  async markBroken(profileId: string, isBroken: boolean): Promise<void> {
    await this.setStatus(profileId, isBroken ? 'broken' : 'active');
  }

  /** Says what the user knows of a profile; `closed` is one that its owner gave up, or whose network is gone. */
  async setStatus(profileId: string, status: ProfileStatus): Promise<void> {
    await this.#parts.storage.request('contacts:set-profile-status', profileId, status);
    this.#parts.onChange();
  }

  /**
   * Puts another profile in the place of one; throws `impossible-address` when the address leads nowhere. A bare handle
   * is one of the network that the old profile was on.
   */
  async replaceProfile(profileId: string, address: string): Promise<void> {
    const needsNetwork = isBareHandle(address);
    const profile = profileBehind(address, needsNetwork ? await this.#networkOf(profileId) : null);
    await this.#parts.storage.request('contacts:replace-profile', profileId, profile);
    this.#parts.onChange();
  }

  /** Adds a profile; throws `impossible-address` when the address leads nowhere. */
  async addProfile(contactId: string, address: string): Promise<void> {
    await this.#parts.storage.request('contacts:add-profile', contactId, profileBehind(address));
    this.#parts.onChange();
  }

  /** People whose name begins or goes on with what was typed. */
  find(text: string): Promise<readonly FoundContact[]> {
    return this.#parts.storage.request('contacts:find', text);
  }

  async rename(contactId: string, name: string): Promise<void> {
    const tidied = name.replaceAll(/\s+/g, ' ').trim();
    if (tidied === '') throw new AppError('bad-request', { what: 'name' });
    await this.#parts.storage.request('contacts:rename', contactId, tidied);
    this.#parts.onChange();
  }

  async #networkOf(profileId: string): Promise<Network | null> {
    const contact = await this.#parts.storage.request('contacts:of-profile', profileId);
    return contact?.profiles.find(({ id }) => id === profileId)?.network ?? null;
  }
}

/** Whether an address alone does not say which network it belongs to. */
function isBareHandle(address: string): boolean {
  const recognition = recogniseProfile(address);
  return !recognition.ok && recognition.reason === 'unknown-network';
}

function profileBehind(address: string, hint: Network | null = null): ImportedProfile {
  const recognition = recogniseProfile(address, hint);
  if (recognition.ok) return recognition.profile;
  const { reason, network } = recognition;
  throw new AppError('impossible-address', { address, reason, ...(network === null ? {} : { network }) });
}
