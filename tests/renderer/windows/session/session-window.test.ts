import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aScreen, aSession, reflecting, running } from '../../../../renderer/gallery/session-fixtures.ts';
import { aContact, aProfile } from '../../../../renderer/gallery/people-fixtures.ts';
import { ShowEvent } from '../../../../renderer/session/session-events.ts';
import { accessibilityFaults } from '../../../support/accessibility.ts';
import { button, find, findAll, findField, openWindow, words } from '../../support/session-window.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const spoken = (element: Element): string => words(find(element, '[role=status].silent'));

describe('the session window', () => {
  it('shows the first run while there are no people', async () => {
    const { element } = await openWindow('first run');
    expect(findAll(element, 'twelve-import-desk >>> twelve-import-start')).toHaveLength(1);
  });

  it('stays open only while people are added, whatever has the focus', async () => {
    const { element, bridge, settle } = await openWindow('first run');
    expect(bridge.staysOpen).toBe(true);
    bridge.broadcast('session:screen', aScreen({ state: running(700_000) }));
    await settle();
    expect(bridge.staysOpen).toBe(false);
    bridge.broadcast('session:screen', aScreen({}));
    element.dispatchEvent(new ShowEvent('add-people'));
    await settle();
    expect(bridge.staysOpen).toBe(true);
  });

  it('starts with who is up next when the one filled button is pressed', async () => {
    const { element, bridge } = await openWindow('rest');
    button(element, 'Start 12 minutes with Ana').click();
    expect(bridge.made).toEqual([{ name: 'session:start', args: [{ contactId: null }] }]);
  });

  it('follows what it is told', async () => {
    const { element, bridge, settle } = await openWindow('rest');
    bridge.broadcast('session:screen', aScreen({ state: running(700_000) }));
    await settle();
    expect(findAll(element, 'twelve-session-running')).toHaveLength(1);
  });

  it('gives the focus to a view that takes the place of another', async () => {
    const { element, bridge, settle } = await openWindow('rest');
    bridge.broadcast('session:screen', aScreen({ state: running(700_000) }));
    await settle();
    expect(element.shadowRoot?.activeElement?.className).toBe('view');
    expect(findAll(element, '[tabindex="-1"]').filter(({ localName }) => localName.includes('-'))).toEqual([]);
  });

  it('says why main refused, in the words that main sent', async () => {
    const { element, bridge, settle } = await openWindow('rest');
    bridge.failure = { code: 'bug', message: 'That did not work. Try again.' };
    button(element, 'Start 12 minutes with Ana').click();
    await vi.waitFor(async () => {
      await settle();
      expect(words(find(element, 'twelve-toast >>> [role=status]'))).toBe('That did not work. Try again.');
    });
  });

  it('keeps saying why nothing can be shown, and tries again when asked', async () => {
    const { element, bridge, settle } = await openWindow('rest', {
      code: 'storage-failed',
      message: 'Your data could not be read.',
    });
    expect(words(find(element, '[role=alert]'))).toBe('Your data could not be read.');
    bridge.screenFailure = null;
    button(element, 'Try again').click();
    await vi.waitFor(async () => {
      await settle();
      expect(findAll(element, 'twelve-session-rest')).toHaveLength(1);
    });
  });

  it('takes over the theme that the user chose', async () => {
    const { bridge } = await openWindow('rest');
    bridge.broadcast('windows:theme', { theme: 'dark' });
    expect(document.documentElement.dataset.theme).toBe('dark');
  });

  it.each([
    ['In an hour', 'reminders:later'],
    ['Not today', 'reminders:not-today'],
  ] as const)('answers a reminder with "%s"', async (label, name) => {
    const { element, bridge } = await openWindow('rest, reminded');
    button(element, label).click();
    await vi.waitFor(() => expect(bridge.made).toContainEqual({ name, args: [] }));
  });

  it('asks about no reminder where none waits', async () => {
    const { element } = await openWindow('rest');
    await vi.waitFor(() => find(element, 'twelve-session-rest'));
    expect(findAll(element, 'twelve-session-rest >>> twelve-reminder-banner')).toEqual([]);
  });

  it('plays the sound it is told to', async () => {
    const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    const { bridge } = await openWindow('rest');
    bridge.broadcast('session:sound', { sound: 'end', volume: 50 });
    const player = play.mock.contexts[0] as HTMLAudioElement;
    expect(player.src).toMatch(/\/sounds\/end\.wav$/);
    expect(player.volume).toBeCloseTo(0.25);
  });

  it('leaves no timer and no listener behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { element, bridge } = await openWindow('start');
    expect([vi.getTimerCount() > 0, bridge.listenerCount > 0]).toEqual([true, true]);
    element.remove();
    expect([vi.getTimerCount(), bridge.listenerCount]).toEqual([0, 0]);
  });

  it('shows what an import did until the user goes on', async () => {
    const { element, bridge, settle } = await openWindow('first run');
    const field = findField(element, 'twelve-import-desk >>> twelve-import-start >>> textarea');
    field.value = '@ana@mastodon.example';
    button(element, 'Add people').click();
    bridge.broadcast('session:screen', aScreen({ contactCount: 14 }));
    await vi.waitFor(async () => {
      await settle();
      expect(words(find(element, 'twelve-import-desk >>> twelve-import-result >>> h1'))).toBe('14 people came in');
    });
    expect(bridge.made).toEqual([{ name: 'imports:text', args: [{ text: '@ana@mastodon.example' }] }]);
    button(element, 'Go on').click();
    await settle();
    expect(findAll(element, 'twelve-session-rest')).toHaveLength(1);
  });
});

describe('what a screen reader is told', () => {
  it('is the start', async () => {
    const { element, bridge, settle } = await openWindow('rest');
    bridge.broadcast('session:screen', aScreen({ state: running(719_500) }));
    await settle();
    expect(spoken(element)).toBe('12 minutes with Ana have begun.');
  });

  it.each([
    [360_000, '6 minutes left.'],
    [180_000, '3 minutes left.'],
    [60_000, '1 minute left.'],
  ])('is how much is left with %i ms to go', async (leftMs, sentence) => {
    const { element } = await openWindow(aScreen({ state: running(leftMs - 100) }));
    expect(spoken(element)).toBe(sentence);
  });

  it('is nothing at any other minute', async () => {
    const { element } = await openWindow(aScreen({ state: running(432_000) }));
    expect(spoken(element)).toBe('');
  });

  it('is the end', async () => {
    const { element, bridge, settle } = await openWindow('last minute');
    bridge.broadcast('session:screen', aScreen({ state: reflecting() }));
    await settle();
    expect(spoken(element)).toBe('Time is up.');
  });
});

describe('the keys', () => {
  it.each([
    ['rest', 's', { name: 'session:start', args: [{ contactId: null }] }],
    ['rest', 'w', { name: 'windows:open', args: [{ window: 'week' }] }],
    ['running', 'p', { name: 'session:pause', args: [] }],
    ['paused', 'p', { name: 'session:resume', args: [] }],
    ['start', 'u', { name: 'session:undo', args: [] }],
    ['running', 'o', { name: 'session:swap', args: [] }],
    ['running', '+', { name: 'session:extend', args: [{ minutes: 2 }] }],
    ['running', 'e', { name: 'session:end', args: [] }],
    ['running', '2', { name: 'session:open-profile', args: [{ profileId: 'profile-mastodon' }] }],
    ['running, asked', 'y', { name: 'session:answer-action', args: [{ actionId: 'a2', done: true, note: '' }] }],
    ['running, asked', 'n', { name: 'session:answer-action', args: [{ actionId: 'a2', done: false, note: '' }] }],
  ])('in the state "%s", %s asks for its request', async (state, key, made) => {
    const { bridge, press } = await openWindow(state);
    await press(key);
    expect(bridge.made).toEqual([made]);
  });

  it('do nothing while the user writes', async () => {
    const { element, bridge } = await openWindow('running');
    const field = find(element, 'twelve-session-running >>> twelve-action-tray >>> textarea');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', bubbles: true, composed: true }));
    expect(bridge.made).toEqual([]);
  });

  it('do not undo once the half minute is over', async () => {
    const { bridge, press } = await openWindow('running');
    await press('u');
    expect(bridge.made).toEqual([]);
  });

  it('are all on the sheet behind the question mark', async () => {
    const { element, press } = await openWindow('rest');
    await press('?');
    await vi.waitFor(() =>
      expect(find(element, 'twelve-keys-sheet >>> twelve-sheet >>> dialog')).toHaveProperty('open', true),
    );
    expect(findAll(element, 'twelve-keys-sheet >>> dd').length).toBeGreaterThan(12);
  });

  it('unfold the tip and fold it again', async () => {
    const { element, press, bridge } = await openWindow('running');
    await press('t');
    expect(findAll(element, 'twelve-session-running >>> .tip')).toHaveLength(1);
    await press('Escape');
    expect(findAll(element, 'twelve-session-running >>> .tip')).toHaveLength(0);
    expect(bridge.made).toEqual([]);
  });

  it.each(['rest', 'running', 'been away', 'reflecting'])(
    'put the window away when nothing is open: %s',
    async (state) => {
      const { bridge, press } = await openWindow(state);
      bridge.made.length = 0;
      await press('Escape');
      expect(bridge.made).toEqual([{ name: 'windows:close', args: [] }]);
    },
  );

  it('leave the window while its menu is open', async () => {
    const { element, bridge } = await openWindow('running');
    button(element, 'More').click();
    await userEvent.keyboard('{Escape}');
    expect(findAll(element, 'twelve-session-running >>> twelve-session-bar >>> twelve-menu >>> :popover-open')).toEqual(
      [],
    );
    expect(bridge.made).toEqual([]);
  });
});

describe('a person nobody can be found by', () => {
  it('gets a field for a first link', async () => {
    const { element, bridge } = await openWindow('running, nothing known');
    const input = findField(
      element,
      'twelve-session-running >>> twelve-contact-facts >>> twelve-address-field >>> input',
    );
    input.value = 'omar@mail.example';
    input.form?.requestSubmit();
    expect(bridge.made).toEqual([
      { name: 'contacts:add-profile', args: [{ contactId: 'contact-ana', address: 'omar@mail.example' }] },
    ]);
  });
});

describe('a link that leads nowhere', () => {
  const broken = aContact({ profiles: [aProfile('linkedin', { status: 'broken' })] });

  it('asks for a new address instead of opening', async () => {
    const { element, bridge, press } = await openWindow(aScreen({ state: running(400_000), contact: broken }));
    await press('1');
    const input = findField(
      element,
      'twelve-session-running >>> twelve-session-links >>> li twelve-address-field >>> input',
    );
    input.value = 'linkedin.com/in/ana-k';
    input.form?.requestSubmit();
    expect(bridge.made).toEqual([
      { name: 'contacts:replace-profile', args: [{ profileId: 'profile-linkedin', address: 'linkedin.com/in/ana-k' }] },
    ]);
  });

  it('is marked as such from the list of all links', async () => {
    const { element, bridge, settle } = await openWindow('running');
    find(element, 'twelve-session-running >>> twelve-session-links >>> .all').click();
    await settle();
    button(element, 'Nobody there?').click();
    expect(bridge.made).toEqual([
      { name: 'contacts:mark-broken', args: [{ profileId: 'profile-linkedin', isBroken: true }] },
    ]);
  });
});

describe('after an absence', () => {
  it('both ways on say their time', async () => {
    const { element, bridge } = await openWindow('restarted');
    button(element, 'Continue with Ana, 7:12 left').click();
    button(element, 'Finish with 4:48').click();
    expect(bridge.made.map(({ name }) => name)).toEqual(['session:resume', 'session:end']);
  });
});

describe('the reflection', () => {
  it('keeps each answer as it is given and everything when it closes', async () => {
    const { element, bridge, settle } = await openWindow('reflecting');
    find(element, 'twelve-session-reflection >>> input[name=familiarity][value="3"]').click();
    find(element, 'twelve-session-reflection >>> input[name=follow-up][value="7"]').click();
    await settle();
    button(element, 'Done').click();
    expect(bridge.made).toEqual([
      { name: 'session:reflect', args: [{ familiarity: 3, followUpDay: null, note: '' }] },
      { name: 'session:reflect', args: [{ familiarity: 3, followUpDay: '2026-11-30', note: '' }] },
      { name: 'session:close', args: [{ familiarity: 3, followUpDay: '2026-11-30', note: '' }] },
    ]);
  });

  it('begins with what was answered before', async () => {
    const { element, bridge } = await openWindow('reflecting, answered');
    button(element, 'Done').click();
    expect(bridge.made[0]?.args).toEqual([
      { familiarity: 3, followUpDay: '2027-01-15', note: 'She is looking for a second designer.' },
    ]);
  });

  it('closes and starts anew for one more person', async () => {
    const { element, bridge } = await openWindow('reflecting');
    button(element, 'One more person').click();
    await vi.waitFor(() => expect(bridge.made.map(({ name }) => name)).toEqual(['session:close', 'session:start']));
  });

  it('takes in something that was done without being opened', async () => {
    const { element, bridge, settle } = await openWindow('reflecting, nothing done');
    button(element, 'Something I did').click();
    await settle();
    button(element, 'Introduced').click();
    expect(bridge.made).toEqual([{ name: 'session:log-action', args: [{ kind: 'introduce' }] }]);
  });
});

describe('the tray of actions', () => {
  it('sends the note along with a yes', async () => {
    const { element, bridge } = await openWindow('running, asked');
    const note = findField(element, 'twelve-session-running >>> twelve-action-tray >>> [name=answer-note]');
    note.value = 'on Mastodon';
    button(element, 'Yes').click();
    expect(bridge.made).toEqual([
      { name: 'session:answer-action', args: [{ actionId: 'a2', done: true, note: 'on Mastodon' }] },
    ]);
  });

  describe('what is done', () => {
    const tray = 'twelve-session-running >>> twelve-action-tray';
    const edit = `${tray} >>> twelve-action-edit`;

    async function editing() {
      const opened = await openWindow('running, asked');
      button(opened.element, 'Change: Commented: her talk on listening').click();
      await vi.waitFor(() => find(opened.element, `${edit} >>> twelve-action-fields >>> input`));
      await opened.settle();
      return opened;
    }

    it('can be something else, in other words', async () => {
      const { element, bridge, settle } = await editing();
      const fields = `${edit} >>> twelve-action-fields`;
      const kind = find(element, `${fields} >>> select`) as HTMLSelectElement;
      kind.value = 'promote';
      kind.dispatchEvent(new Event('change'));
      const note = findField(element, `${fields} >>> input`);
      note.value = ' her talk ';
      note.dispatchEvent(new Event('input'));
      expect(await accessibilityFaults(element)).toEqual([]);
      button(element, 'Save').click();
      await settle();
      expect(bridge.made).toEqual([
        { name: 'session:change-action', args: [{ actionId: 'a1', kind: 'promote', note: 'her talk' }] },
      ]);
      expect(findAll(element, edit)).toEqual([]);
    });

    it('is taken out, and comes back by the button or by the keyboard', async () => {
      const { element, bridge, settle } = await editing();
      button(element, 'Remove').click();
      await vi.waitFor(() => button(element, 'Undo'));
      expect(words(find(element, 'twelve-toast >>> p'))).toBe('Removed.');
      expect(await accessibilityFaults(element)).toEqual([]);
      button(element, 'Undo').click();
      await settle();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, cancelable: true }));
      await settle();
      expect(bridge.made).toEqual([
        { name: 'session:remove-action', args: [{ actionId: 'a1' }] },
        { name: 'session:restore-action', args: [{ actionId: 'a1' }] },
      ]);
    });

    it('stays as it is when nothing was changed', async () => {
      const { element, bridge, settle } = await editing();
      button(element, 'Save').click();
      await settle();
      expect(bridge.made).toEqual([]);
    });
  });

  it('corrects how well somebody is known, and takes it back', async () => {
    const { element, bridge, settle } = await openWindow('running');
    const facts = 'twelve-session-running >>> twelve-contact-facts';
    find(element, `${facts} >>> .known`).click();
    const radios = `${facts} >>> twelve-familiarity-sheet >>> twelve-familiarity-choice >>> input`;
    await vi.waitFor(() => expect(findAll(element, radios)).toHaveLength(5));
    await settle();
    expect(await accessibilityFaults(element)).toEqual([]);
    findAll(element, radios)[3]?.click();
    find(element, `${facts} >>> twelve-familiarity-sheet >>> .primary`).click();
    await vi.waitFor(() => button(element, 'Undo'));
    button(element, 'Undo').click();
    expect(bridge.made).toMatchObject([
      { name: 'corrections:set-familiarity', args: [{ familiarity: 4 }] },
      { name: 'corrections:undo', args: [{ correctionId: 'correction-1' }] },
    ]);
  });

  it('keeps what the user means to do when the field is left', async () => {
    const { element, bridge } = await openWindow(aScreen({ state: running(400_000, aSession()) }));
    const field = findField(element, 'twelve-session-running >>> twelve-action-tray >>> textarea');
    field.value = ' ask about her talk ';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(bridge.made).toEqual([{ name: 'session:set-intention', args: [{ text: 'ask about her talk' }] }]);
  });

  it('shows all eleven ways on a sheet, and a promise', async () => {
    const { element, press } = await openWindow('running');
    await press('a');
    const path = 'twelve-session-running >>> twelve-action-tray >>> twelve-kinds-sheet >>> .kind';
    await vi.waitFor(() => expect(findAll(element, path)).toHaveLength(12));
  });
});
