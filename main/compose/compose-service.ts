import type { ActionKind } from '../../core/actions/action.ts';
import { channelsFor, openChannel } from '../../core/compose/channels.ts';
import { currentTemplates } from '../../core/compose/current-templates.ts';
import { isOpenDraft, type Draft } from '../../core/compose/draft.ts';
import { plainWords } from '../../core/compose/encode-link.ts';
import { templatesFor, type Template } from '../../core/compose/template.ts';
import type { ChannelParts, ComposePost } from '../../core/compose/ways.ts';
import { followPlace } from '../../core/compose/follow-place.ts';
import { firstName } from '../../core/contacts/first-name.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { ComposeOutcome, ComposeRequests, ComposeView } from '../../core/ipc/compose-requests.ts';
import { recogniseProfile } from '../../core/networks/recognise-profile.ts';
import { parseAddress } from '../../core/networks/address.ts';
import { publicHost } from '../../core/networks/website.ts';
import { defaultProfile } from '../../core/session/action-profile.ts';
import { broughtTemplates } from '../../core/text/template-text.ts';
import type { Storage } from '../storage/storage-contract.ts';

/** What composing needs of the session that is there. */
export interface ComposeSession {
  /** With whom it is and when it began; null at rest. */
  readonly present: { readonly contactId: string; readonly startedAt: number } | null;
  /** Begins an action through a profile, or without any place. */
  beginAction(kind: ActionKind, profileId: string | null): Promise<void>;
  /** Opens a place and notes it as an action that was opened. */
  openPlace(place: {
    readonly kind: ActionKind;
    readonly profileId: string | null;
    readonly url: string;
  }): Promise<void>;
}

export interface ComposeParts {
  readonly storage: Pick<Storage, 'request'>;
  readonly session: ComposeSession;
  readonly clipboard: { writeText(text: string): Promise<void> | void };
  /** What somebody published lately, newest first. */
  readonly postsOf: (contactId: string) => Promise<readonly ComposePost[]>;
  /** Wall ms. */
  readonly now: () => number;
  readonly newId: () => string;
}

type Options<Name extends keyof ComposeRequests> = Parameters<ComposeRequests[Name]>[0];

/** Says things to people: what the composer shows, the places it opens, and the words that are kept for it. */
export class ComposeService {
  readonly #parts: ComposeParts;

  constructor(parts: ComposeParts) {
    this.#parts = parts;
  }

  async view({ kind, contactId, postId }: Options<'compose:view'>): Promise<ComposeView> {
    const { storage, session } = this.#parts;
    const [{ contact, channelParts, posts }, draft, templates] = await Promise.all([
      this.#about(kind, contactId, postId),
      storage.request('words:draft', contactId, kind),
      this.templates(),
    ]);
    const begun = draft !== null && isOpenDraft(draft, session.present?.startedAt ?? 0) ? draft : null;
    return {
      kind,
      contactId,
      name: firstName(contact.name),
      posts,
      postId: channelParts.post?.id ?? null,
      channels: channelsFor(channelParts),
      templates: templatesFor(templates, kind),
      text: begun?.text ?? '',
      subject: begun?.subject ?? '',
      home: channelParts.home,
    };
  }

  /** What is said goes to the clipboard before anything opens: the other program may take the focus at once. */
  async open({ kind, contactId, channelId, postId, text, subject }: Options<'compose:open'>): Promise<ComposeOutcome> {
    const { session, clipboard, now } = this.#parts;
    if (session.present === null) throw new AppError('no-session');
    if (channelId === null) return this.#copy(kind, contactId, text);
    const { channelParts } = await this.#about(kind, contactId, postId);
    const channel = channelsFor(channelParts).find(({ id }) => id === channelId);
    const opening = openChannel(channelParts, channelId, { text, subject });
    if (channel === undefined || opening === null) throw new AppError('unknown-profile');
    await this.#keep({ contactId, kind, text, subject, openedAt: now() });
    if (opening.copied !== null) await clipboard.writeText(opening.copied);
    const isPresent = session.present.contactId === contactId;
    await session.openPlace({ kind, profileId: isPresent ? channel.profileId : null, url: opening.url });
    return { way: opening.way, outlet: channel.outlet, isCopied: opening.copied !== null };
  }

  /** There is no place to open: the words are copied, and what is done with them is asked all the same. */
  async #copy(kind: ActionKind, contactId: string, text: string): Promise<ComposeOutcome> {
    const { session, clipboard, now } = this.#parts;
    const copied = plainWords(text).trim();
    await this.#keep({ contactId, kind, text, subject: '', openedAt: now() });
    if (copied !== '') await clipboard.writeText(copied);
    await session.beginAction(kind, null);
    return { way: 'pasted', outlet: null, isCopied: copied !== '' };
  }

  /** Follows with a click, where the network has a place for it; else the profile itself opens. */
  async follow({ contactId, profileId }: Options<'compose:follow'>): Promise<void> {
    const { session } = this.#parts;
    const { contact, channelParts } = await this.#about('follow', contactId, null);
    const profile = contact.profiles.find(({ id }) => id === profileId) ?? defaultProfile(contact, 'follow');
    const url = followPlace(profile, channelParts.home);
    if (url === null) return session.beginAction('follow', profileId);
    await session.openPlace({ kind: 'follow', profileId: profile?.id ?? null, url });
  }

  keepDraft({ contactId, kind, text, subject }: Options<'compose:keep-draft'>): Promise<void> {
    return this.#keep({ contactId, kind, text, subject, openedAt: null });
  }

  /** A server by itself, or the user's own address there; throws `impossible-address` for anything else. */
  async setHome(address: string): Promise<string> {
    const host = serverOf(address.trim());
    if (host === null)
      throw new AppError('impossible-address', { address, reason: 'impossible-handle', network: 'mastodon' });
    await this.#parts.storage.request('words:save-own-place', 'mastodon', host);
    return host;
  }

  async templates(): Promise<readonly Template[]> {
    return currentTemplates(broughtTemplates, await this.#parts.storage.request('words:templates'));
  }

  async saveTemplate({ id, name, text, kinds }: Options<'compose:save-template'>): Promise<readonly Template[]> {
    const { storage, newId, now } = this.#parts;
    const known = id === null ? undefined : (await this.templates()).find((template) => template.id === id);
    const template = { id: known?.id ?? newId(), name: name.trim(), text: text.trim(), kinds };
    if (template.name === '' || template.text === '') throw new AppError('bad-request', { what: 'template' });
    await storage.request('words:save-template', template, now());
    return this.templates();
  }

  async removeTemplate(id: string): Promise<readonly Template[]> {
    await this.#parts.storage.request('words:remove-template', id, this.#parts.now());
    return this.templates();
  }

  async restoreTemplate(id: string): Promise<readonly Template[]> {
    await this.#parts.storage.request('words:restore-template', id);
    return this.templates();
  }

  async #about(kind: ActionKind, contactId: string, postId: string | null) {
    const { storage, postsOf } = this.#parts;
    const [contact, home, posts] = await Promise.all([
      storage.request('contacts:get', contactId),
      storage.request('words:own-place', 'mastodon'),
      postsOf(contactId),
    ]);
    if (contact === null) throw new AppError('unknown-contact');
    const post = posts.find(({ id }) => id === postId) ?? null;
    const channelParts: ChannelParts = { kind, contact, post, home };
    return { contact, channelParts, posts };
  }

  #keep(draft: Draft): Promise<void> {
    return this.#parts.storage.request('words:save-draft', draft, this.#parts.now());
  }
}

function serverOf(address: string): string | null {
  const recognised = recogniseProfile(address, 'mastodon');
  if (recognised.ok && recognised.profile.network === 'mastodon')
    return recognised.profile.handle.split('@').at(-1) ?? null;
  const link = parseAddress(/^https?:\/\//i.test(address) ? address : `https://${address}`);
  if (link === null || link.url.username !== '' || link.url.port !== '' || link.segments.length > 0) return null;
  return publicHost(link.url.hostname);
}
