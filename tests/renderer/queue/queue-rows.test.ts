import { html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { QueueEntry } from '../../../core/queue/queue-entry.ts';
import { turnSingleKeys } from '../../../renderer/controllers/shortcut-controller.ts';
import { aQueue } from '../../../renderer/gallery/people-fixtures.ts';
import type { Ask, AskEvent } from '../../../renderer/controllers/ask-event.ts';
import type { QueueRows } from '../../../renderer/queue/queue-rows.ts';
import '../../../renderer/queue/queue-rows.ts';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { find, findAll, mount, settled, textOf } from '../week/mount.ts';

afterEach(() => {
  document.body.replaceChildren();
  turnSingleKeys(true);
});

/** The rows, what they asked for, and a stand-in for main that does it. */
async function theRows(changes: { readonly offset?: number; readonly canStart?: boolean } = {}) {
  const asked: Ask[] = [];
  const place = await mount(
    html`<main>
      <twelve-queue-rows
        .queue=${aQueue()}
        today="2026-11-23"
        .offset=${changes.offset ?? 0}
        .canStart=${changes.canStart ?? false}
        @ask=${(event: AskEvent) => {
          asked.push(event.ask);
          event.isDone = Promise.resolve(true);
          rows.queue = after(rows.queue, event.ask, changes.offset ?? 0);
        }}
      ></twelve-queue-rows>
    </main>`,
  );
  const rows = place.firstElementChild as QueueRows;
  const row = (name: string): HTMLElement => {
    const found = findAll(rows, '.row').find((each) => textOf(each).includes(name));
    if (found === undefined) throw new Error(`${name} is not there.`);
    return found;
  };
  const press = async (name: string, key: string): Promise<void> => {
    row(name).focus();
    await userEvent.keyboard(key);
    await settled(document.body);
  };
  const focused = (): string => textOf(find(rows, '.row:focus').querySelector('.name') ?? rows);
  return { rows, asked, row, press, focused };
}

function after(queue: readonly QueueEntry[], ask: Ask, offset: number): readonly QueueEntry[] {
  switch (ask.name) {
    case 'queue:move': {
      const [{ contactId, place }] = ask.args;
      const person = queue.find((entry) => entry.contactId === contactId);
      if (person === undefined) return queue;
      return queue.filter((entry) => entry !== person).toSpliced(place - 1 - offset, 0, person);
    }
    case 'queue:move-first':
    case 'queue:take-out':
    case 'queue:not-now':
    case 'queue:never-ask': {
      const [{ contactId }] = ask.args;
      return queue.filter((entry) => entry.contactId !== contactId);
    }
    default:
      return queue;
  }
}

describe('the rows of the queue', () => {
  it('say who comes, who stays, and why', async () => {
    const { rows } = await theRows();
    const lines = findAll(rows, '.row').map(textOf);
    expect(lines[0]).toContain('You meant to come back yesterday'.slice(0, 17));
    expect(lines[2]).toContain('Jürgen Lang, stays, whoever else comes in');
    expect(lines[4]).toContain('Connected on LinkedIn in 2014, never met here; posted 3 days ago');
    expect(lines[6]).toContain('nobody has waited longer');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('go up and down by the arrow keys, and move somebody with Alt, who keeps the focus', async () => {
    const { asked, press, focused } = await theRows({ offset: 1 });
    await press('Omar', '{ArrowDown}');
    expect(focused()).toContain('Jürgen');
    await press('Omar', '{Alt>}{ArrowDown}{/Alt}');
    expect(asked).toEqual([{ name: 'queue:move', args: [{ contactId: 'contact-1', place: 4 }] }]);
    expect(focused()).toContain('Omar');
    await expect.element(page.getByRole('status')).toHaveTextContent('Omar comes 4.');
  });

  it('let nobody be moved beyond the ends', async () => {
    const { asked, press } = await theRows();
    await press('Becky', '{Alt>}{ArrowUp}{/Alt}');
    await press('Noor', '{Alt>}{ArrowDown}{/Alt}');
    expect(asked).toEqual([]);
  });

  it('keep somebody by a letter, unless single keys are off', async () => {
    const { asked, press } = await theRows();
    await press('Omar', 'k');
    await press('Jürgen', 'k');
    turnSingleKeys(false);
    await press('Noor', 'k');
    expect(asked).toEqual([
      { name: 'queue:pin', args: [{ contactId: 'contact-1', isPinned: true }] },
      { name: 'queue:pin', args: [{ contactId: 'contact-2', isPinned: false }] },
    ]);
  });

  it('take somebody out by Delete, and the focus goes to who comes in their place', async () => {
    const { asked, press, focused } = await theRows();
    await press('Noor', '{Delete}');
    expect(asked).toEqual([{ name: 'queue:take-out', args: [{ contactId: 'contact-6' }] }]);
    expect(focused()).toContain('王小明');
  });

  it('unfold to all that can be done', async () => {
    const { asked, row } = await theRows({ canStart: true, offset: 1 });
    row('Omar').click();
    await settled(document.body);
    expect(await accessibilityFaults()).toEqual([]);
    const choose = async (name: string): Promise<void> => {
      await userEvent.click(page.getByRole('button', { name, exact: true }));
      await settled(document.body);
    };
    await choose('Start with Omar');
    await choose('Keep');
    await choose('Move down');
    await choose('Put first');
    row('Jürgen').click();
    await settled(document.body);
    await choose('Keep no longer');
    await choose('Put off Jürgen for a week');
    row('Fatima').click();
    await settled(document.body);
    await userEvent.click(page.getByRole('button', { name: 'Never ask again' }));
    expect(asked.map(({ name }) => name)).toEqual([
      'session:start',
      'queue:pin',
      'queue:move',
      'queue:move-first',
      'queue:pin',
      'queue:not-now',
      'queue:never-ask',
    ]);
  });
});
