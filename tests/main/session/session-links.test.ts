import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../core/errors/app-error.ts';
import { SessionService } from '../../../main/session/session-service.ts';
import { aProfile, minuteMs } from '../../support/session-fixtures.ts';
import { anId, SessionWorld } from '../../support/session-world.ts';

const ana = anId(1, 0);
const mastodon = aProfile({ id: anId(2, 0) });
const mail = aProfile({ id: anId(3, 0), network: 'email', handle: 'ana@example.org', url: 'mailto:ana@example.org' });
const closed = aProfile({ id: anId(4, 0), network: 'google-plus', status: 'closed', url: null });

let world: SessionWorld;
beforeEach(() => {
  world = new SessionWorld();
  const contact = world.storage.contacts.get(ana);
  if (contact !== undefined) world.storage.contacts.set(ana, { ...contact, profiles: [mastodon, mail, closed] });
});
afterEach(() => world.remove());

describe('opening a profile', () => {
  it('is noted in the session, in its place on the ring', async () => {
    await world.service.start(null);
    await world.clock.advance(3 * minuteMs + 700);
    await world.service.openProfile(mastodon.id);
    expect(world.opened).toEqual([mastodon.url]);
    expect(world.session.looks).toMatchObject([
      { profileId: mastodon.id, url: mastodon.url, offsetMs: 3 * minuteMs + 700 },
    ]);
    expect(world.onDisk()?.session.looks).toHaveLength(1);
  });

  it('is not noted at rest', async () => {
    await world.service.openProfile(mastodon.id);
    expect(world.opened).toEqual([mastodon.url]);
    expect(world.onDisk()).toBeNull();
  });

  it('is not noted when it belongs to somebody else', async () => {
    await world.service.start(null);
    await world.service.openProfile(anId(2, 1));
    expect(world.opened).toHaveLength(1);
    expect(world.session.looks).toEqual([]);
  });

  it('is refused for a profile that is not there or leads nowhere', async () => {
    await expect(world.service.openProfile(anId(2, 99))).rejects.toMatchObject({ code: 'unknown-profile' });
    await expect(world.service.openProfile(closed.id)).rejects.toMatchObject({ code: 'unknown-profile' });
  });

  it('is not noted when the link was refused', async () => {
    const refusing = new SessionService({
      ...world.dependencies(),
      openLink: () => Promise.reject(new AppError('link-refused')),
    });
    await refusing.start(null);
    await expect(refusing.openProfile(mastodon.id)).rejects.toMatchObject({ code: 'link-refused' });
    expect(world.onDisk()?.session.looks).toEqual([]);
  });

  it('is not noted in the session that followed while the browser was starting', async () => {
    let opened = (): void => {};
    const slow = new SessionService({
      ...world.dependencies(),
      openLink: () => new Promise((resolve) => (opened = resolve)),
    });
    await slow.start(null);
    const opening = slow.openProfile(mastodon.id);
    await slow.swap();
    opened();
    await opening;
    expect(world.onDisk()?.session).toMatchObject({ contactName: 'Bo', looks: [] });
  });
});

describe('beginning an action', () => {
  it('opens the first profile, and notes the look and the action', async () => {
    await world.service.start(null);
    await world.service.beginAction('comment', null);
    expect(world.opened).toEqual([mastodon.url]);
    expect(world.session.looks).toHaveLength(1);
    expect(world.session.actions).toMatchObject([
      { kind: 'comment', state: 'opened', profileId: mastodon.id, targetUrl: mastodon.url },
    ]);
  });

  it('writes by email when the address is known', async () => {
    await world.service.start(null);
    await world.service.beginAction('write', null);
    expect(world.opened).toEqual([mail.url]);
  });

  it('opens the profile that was chosen', async () => {
    await world.service.start(null);
    await world.service.beginAction('comment', mail.id);
    expect(world.opened).toEqual([mail.url]);
  });

  it('is noted without opening anything where there is nothing to open', async () => {
    await world.service.start(null);
    await world.service.beginAction('introduce', closed.id);
    expect(world.opened).toEqual([]);
    expect(world.session.looks).toEqual([]);
    expect(world.session.actions).toMatchObject([{ kind: 'introduce', profileId: closed.id, targetUrl: null }]);
  });

  it('needs a session, and a profile of its person', async () => {
    await expect(world.service.beginAction('ask', null)).rejects.toMatchObject({ code: 'no-session' });
    await world.service.start(null);
    await expect(world.service.beginAction('ask', anId(2, 1))).rejects.toMatchObject({ code: 'unknown-profile' });
  });
});

describe('a place that was worked out for an action', () => {
  const place = { kind: 'comment', profileId: mastodon.id, url: 'https://social.example/@ana/1' } as const;

  it('opens, and is noted as a look and an action that was opened', async () => {
    await world.service.start(null);
    await world.service.openPlace(place);
    expect(world.opened).toEqual([place.url]);
    expect(world.session.looks).toMatchObject([{ profileId: mastodon.id, url: place.url }]);
    expect(world.session.actions).toMatchObject([{ kind: 'comment', state: 'opened', targetUrl: place.url }]);
  });

  it('is one introduction, however many letters it takes', async () => {
    await world.service.start(null);
    await world.service.openPlace({ ...place, kind: 'introduce' });
    await world.service.openPlace({ kind: 'introduce', profileId: null, url: 'mailto:bo@example.org' });
    expect(world.opened).toHaveLength(2);
    expect(world.session.actions).toHaveLength(1);
  });

  it('needs a session', async () => {
    await expect(world.service.openPlace(place)).rejects.toMatchObject({ code: 'no-session' });
  });
});
