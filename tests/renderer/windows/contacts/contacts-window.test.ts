import { page } from 'vitest/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { contactsFixtures, type ContactsFixture } from '../../../../renderer/gallery/contacts-fixtures.ts';
import { GalleryBridge } from '../../../../renderer/gallery/gallery-bridge.ts';
import { aScreen } from '../../../../renderer/gallery/session-fixtures.ts';
import '../../../../renderer/windows/contacts/contacts-window.ts';
import { accessibilityFaults } from '../../../support/accessibility.ts';
import { button, find, findAll, findField, settled, words } from '../../support/session-window.ts';

const wide = [1040, 720] as const;

async function openPeople(name: ContactsFixture = 'usual', [width, height]: readonly [number, number] = wide) {
  await page.viewport(width, height);
  const bridge = new GalleryBridge(aScreen());
  bridge.contacts = contactsFixtures[name];
  Object.assign(window, { bridge });
  const element = document.createElement('twelve-contacts-window');
  document.body.append(element);
  const settle = async (): Promise<void> => {
    // What was asked is answered over some promises, and the list draws its rows in the frame after the next.
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await settled(element);
  };
  await settle();
  const rows = (): readonly HTMLElement[] => findAll(element, 'twelve-contact-list >>> .row');
  const press = async (key: string, more: KeyboardEventInit = {}): Promise<void> => {
    const list = find(element, 'twelve-contact-list >>> [role=listbox]');
    list.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));
    await settle();
  };
  const click = async (place: number, more: MouseEventInit = {}): Promise<void> => {
    rows()[place]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...more }));
    await settle();
  };
  const chosen = (): readonly string[] =>
    rows()
      .filter((row) => row.getAttribute('aria-selected') === 'true')
      .map((row) => words(find(row, '.name')));
  return { element, bridge, settle, rows, press, click, chosen };
}

/** The changes that were asked for. */
const changes = ({ made }: GalleryBridge): readonly unknown[] =>
  made.filter(({ name }) => name === 'contacts:change').map(({ args }) => args[0]);

beforeEach(() => document.documentElement.removeAttribute('dir'));

describe('the window of people', () => {
  it.each(Object.keys(contactsFixtures) as ContactsFixture[])('is accessible with %s', async (name) => {
    const { element, bridge, settle } = await openPeople(name);
    expect(await accessibilityFaults()).toEqual([]);
    const first = bridge.contacts.people[0];
    if (first === undefined) return;
    bridge.broadcast('contacts:show', { contactId: first.id });
    await settle();
    button(element, 'Filter').click();
    await settle();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('tells how long the list is, and the place of each row that is drawn', async () => {
    const { rows } = await openPeople();
    expect(rows().length).toBeLessThan(40);
    expect(rows()[2]?.getAttribute('aria-setsize')).toBe('120');
    expect(rows()[2]?.getAttribute('aria-posinset')).toBe('3');
    expect(words(find(rows()[0] as HTMLElement, '.silent'))).toBe('1 stranger, Met in September, LinkedIn');
  });

  it('shows somebody as the arrows come to them, down to the last', async () => {
    const { element, press, chosen } = await openPeople();
    await press('ArrowDown');
    expect(chosen()).toEqual(['Ana Okafor']);
    expect(findAll(element, 'twelve-contact-detail')).toHaveLength(1);
    await press('End');
    await press('Home');
    await press('End');
    expect(chosen()).toEqual(['Leila Ruiz']);
    const list = find(element, 'twelve-contact-list >>> [role=listbox]');
    expect(list.getAttribute('aria-activedescendant')).toBe('row-119');
  });

  it('chooses several with shift, with the command key, with the tick, and all at once', async () => {
    const { element, press, click, rows, chosen, settle } = await openPeople();
    await click(1);
    await click(3, { shiftKey: true });
    expect(chosen()).toEqual(['Ana Okafor', 'Ana Silva', 'Ana Nguyen']);
    await click(2, { ctrlKey: true });
    expect(chosen()).toEqual(['Ana Okafor', 'Ana Nguyen']);
    find(rows()[0] as HTMLElement, '.pick').click();
    await settle();
    expect(chosen()).toHaveLength(3);
    await press('a', { ctrlKey: true });
    expect(words(find(element, 'twelve-contacts-many >>> h2'))).toBe('120 people chosen');
    await press('ArrowDown', { shiftKey: true });
    expect(words(find(element, 'twelve-contacts-many >>> h2'))).toBe('2 people chosen');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('does something with all but one, and takes it back', async () => {
    const { element, bridge, press, click, settle } = await openPeople();
    await press('a', { ctrlKey: true });
    await click(1, { ctrlKey: true });
    findField(element, 'twelve-contacts-many >>> input').value = 'choir';
    button(element, 'Add tag').click();
    await settle();
    expect(changes(bridge)).toMatchObject([
      {
        choice: { kind: 'all', except: ['contact-Ana Okafor'], expected: 119 },
        change: { kind: 'tag', tag: 'choir', isOn: true },
      },
    ]);
    button(element, 'Undo').click();
    await settle();
    expect(bridge.made.at(-1)?.name).toBe('contacts:undo');
  });

  it('searches as one types, and says when nobody fits', async () => {
    const { element, rows, settle } = await openPeople();
    const field = findField(element, 'twelve-contacts-search >>> input[type=search]');
    field.value = 'leila';
    field.dispatchEvent(new Event('input'));
    await settle();
    expect(words(find(element, 'twelve-contacts-search >>> .count'))).toBe('10 people');
    expect(rows()).toHaveLength(10);
    field.value = 'leila x';
    field.dispatchEvent(new Event('input'));
    await settle();
    expect(words(find(element, 'twelve-contacts-empty >>> .voice'))).toBe('Nobody fits.');
  });

  it('keeps what is written about somebody, but no empty name', async () => {
    const { element, bridge, click, settle } = await openPeople();
    await click(0);
    const field = (label: string) =>
      findAll(element, 'twelve-contact-detail >>> twelve-contact-fields >>> textarea').find(
        (each) => each.getAttribute('aria-label') === label,
      ) as HTMLTextAreaElement;
    field('What they do').value = 'Author';
    field('What they do').dispatchEvent(new Event('change'));
    field('Name').value = '  ';
    field('Name').dispatchEvent(new Event('change'));
    await settle();
    expect(field('Name').value).toBe('Ana Kovačević');
    expect(changes(bridge)).toEqual([
      {
        choice: { kind: 'some', contactIds: ['contact-Ana Kovačević'] },
        change: { kind: 'edit', field: 'role', text: 'Author' },
      },
    ]);
  });

  it('shows the next seven while nobody is looked at, with a way to their page and what can be done with them', async () => {
    const { element, bridge, settle } = await openPeople();
    const next = findAll(element, 'twelve-contacts-queue >>> twelve-queue-rows >>> .row');
    expect(next).toHaveLength(7);
    next[1]?.click();
    await settle();
    button(element, 'Take out').click();
    await settle();
    button(element, 'Undo').click();
    await settle();
    next[0]?.click();
    await settle();
    button(element, 'Their page').click();
    await settle();
    expect(bridge.made.filter(({ name }) => name.startsWith('queue:') && name !== 'queue:view')).toEqual([
      { name: 'queue:take-out', args: [{ contactId: 'contact-1' }] },
      { name: 'queue:undo', args: [{ changeId: 'change-1' }] },
    ]);
    expect(bridge.made.filter(({ name }) => name === 'contacts:detail').at(-1)?.args).toEqual([
      { contactId: 'contact-0' },
    ]);
  });

  it('shows one pane at a time where there is room for one, and leads back', async () => {
    const { element, click, settle } = await openPeople('usual', [380, 560]);
    const isSeen = (selector: string): boolean => find(element, selector).getClientRects().length > 0;
    expect([isSeen('.people'), isSeen('.person')]).toEqual([true, false]);
    await click(0);
    expect([isSeen('.people'), isSeen('.person')]).toEqual([false, true]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(380);
    expect(await accessibilityFaults()).toEqual([]);
    button(element, 'All people').click();
    await settle();
    expect([isSeen('.people'), isSeen('.person')]).toEqual([true, false]);
  });

  it('says what main refused, and listens no longer when it is gone', async () => {
    const { element, bridge, press, settle } = await openPeople();
    await press('a', { ctrlKey: true });
    bridge.failure = { code: 'chosen-changed', message: 'The list has changed since you chose.' };
    button(element, 'Delete').click();
    await settle();
    expect(words(find(element, 'twelve-toast >>> p'))).toBe('The list has changed since you chose.');
    element.remove();
    expect(bridge.listenerCount).toBe(0);
  });
});
