import { channelsFor } from '../../core/compose/channels.ts';
import type { ChannelParts, ComposePost } from '../../core/compose/ways.ts';
import { templatesFor } from '../../core/compose/template.ts';
import type { Contact } from '../../core/contacts/contact.ts';
import type { ComposeOutcome, ComposeView } from '../../core/ipc/compose-requests.ts';
import type { RequestName } from '../../core/ipc/contract.ts';
import { broughtTemplates } from '../../core/text/template-text.ts';
import { aContact, aProfile } from './people-fixtures.ts';

const posts: readonly ComposePost[] = [
  { id: 'post-1', title: 'What our first hundred users taught me about listening', url: 'https://ana.example/hundred' },
  { id: 'post-2', title: 'Hiring a second designer', url: 'https://ana.example/designer' },
];

function aView(parts: Partial<ChannelParts>, changes: Partial<ComposeView> = {}): ComposeView {
  const known: ChannelParts = { kind: 'encourage', contact: aContact(), post: null, home: null, ...parts };
  return {
    kind: known.kind,
    contactId: 'contact-ana',
    name: 'Ana',
    posts: [],
    postId: known.post?.id ?? null,
    channels: channelsFor(known),
    templates: templatesFor(broughtTemplates, known.kind),
    text: '',
    subject: '',
    home: known.home,
    ...changes,
  };
}

const reachable: Contact = aContact({
  profiles: [
    aProfile('email', { handle: 'ana@example.org', url: 'mailto:ana@example.org' }),
    aProfile('bluesky', { handle: 'ana.example' }),
    ...aContact().profiles,
  ],
});

/** Every state of the composer, by name. */
export const composeFixtures = {
  encourage: aView({}),
  letter: aView(
    { kind: 'write', contact: reachable },
    { text: 'Hello Ana,\n\nyour talk stayed with me.', subject: 'Your talk' },
  ),
  promote: aView({ kind: 'promote', post: posts[0] ?? null, home: 'mastodon.example' }, { posts }),
  'too long': aView(
    { kind: 'encourage', contact: aContact({ profiles: [aProfile('bluesky', { handle: 'ana.example' })] }) },
    { text: 'A sentence that goes on and on. '.repeat(12) },
  ),
  nowhere: aView({ contact: aContact({ profiles: [] }) }),
} as const satisfies Readonly<Record<string, ComposeView>>;

const opened: ComposeOutcome = { way: 'pasted', outlet: 'mastodon', isCopied: true };

/** What main answers about words. */
export function composeAnswer(name: RequestName, options: unknown): unknown {
  if (name === 'compose:view') return aView(options as Pick<ChannelParts, 'kind'>);
  if (name === 'compose:open') return opened;
  if (name === 'compose:set-home') return 'mastodon.example';
  return name.endsWith('template') || name.endsWith('templates') ? broughtTemplates : undefined;
}
