import type { Contact, Profile } from '../../core/contacts/contact.ts';
import type { Network } from '../../core/networks/network.ts';
import type { QueueEntry } from '../../core/queue/queue-entry.ts';

export function aProfile(network: Network, changes: Partial<Profile> = {}): Profile {
  const id = `profile-${network}`;
  return { id, network, handle: 'ana', url: `https://${network}.example/ana`, status: 'active', ...changes };
}

export function aContact(changes: Partial<Contact> = {}): Contact {
  return {
    id: 'contact-ana',
    name: 'Ana Kovačević',
    role: 'Product lead',
    organisation: 'Acme Labs',
    familiarity: 2,
    note: '',
    tags: [],
    profiles: [
      aProfile('linkedin'),
      aProfile('mastodon', { handle: '@ana@mastodon.example' }),
      aProfile('website', { handle: 'ana.example' }),
    ],
    connectedOn: '2019-05-04',
    connectedThrough: 'linkedin',
    lastMetAt: null,
    ...changes,
  };
}

const others = ['Becky Robinson', 'Omar Haddad', 'Jürgen Lang', 'Søren Kierk', 'Fatima Zahra', '王小明', 'Noor'];

/** Seven people with the reasons that occur. */
export function aQueue(names: readonly string[] = others): readonly QueueEntry[] {
  return names.map((name, index) => ({
    contactId: `contact-${index}`,
    name,
    role: '',
    organisation: '',
    isPinned: index === 2,
    reason: {
      kind: index === 0 ? 'follow-up' : index === 1 ? 'chosen' : 'drawn',
      day: index === 0 ? '2026-11-22' : null,
      connectedOn: index % 2 === 0 ? `201${index}-03-01` : null,
      connectedThrough: index % 2 === 0 ? 'linkedin' : index === 3 ? 'mastodon' : null,
      lastMetAt: index === 5 ? Date.UTC(2026, 4, 20) : null,
      postedAt: index === 4 ? Date.UTC(2026, 10, 20, 9) : null,
      hasWaitedLongest: index === 6,
    },
  }));
}

/** Every network at once, with a broken and a closed one. */
export const manyProfiles: readonly Profile[] = [
  aProfile('linkedin', { status: 'broken' }),
  aProfile('mastodon', { handle: '@ana@mastodon.example' }),
  aProfile('bluesky', { handle: 'ana.bsky.social' }),
  aProfile('github'),
  aProfile('youtube'),
  aProfile('instagram', { handle: 'a.handle.as.long.as.they.may.be' }),
  aProfile('google-plus', { status: 'closed', url: null, handle: '114206831572040183265' }),
  aProfile('email', { handle: 'ana@mail.example', url: 'mailto:ana@mail.example' }),
];
