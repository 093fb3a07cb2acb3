import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ImportWish } from '../../../renderer/imports/import-events.ts';
import { importPages } from '../../../renderer/gallery/import-page.ts';
import { applyTheme } from '../../../renderer/styles/adopt-tokens.ts';
import { accessibilityFaults } from '../../support/accessibility.ts';
import { find, findAll, mount, textOf } from '../week/mount.ts';

let wishes: ImportWish[] = [];

beforeEach(async () => {
  wishes = [];
  await page.viewport(420, 680);
});

afterEach(() => {
  document.body.replaceChildren();
  applyTheme('system');
});

async function show(name: string): Promise<HTMLElement> {
  const template = importPages[name];
  if (template === undefined) throw new Error('The gallery has no such page.');
  const element = await mount(template());
  element.addEventListener('import-wish', (event) => wishes.push(event.wish));
  return element;
}

const buttonOf = (element: Element, words: string): HTMLElement => {
  const found = findAll(element, 'button').find((one) => textOf(one) === words);
  if (found === undefined) throw new Error(`There is no button “${words}”.`);
  return found;
};

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(Object.keys(importPages))('the page "%s" has no fault that axe can find', async (name) => {
    applyTheme(theme);
    expect(await accessibilityFaults(await show(name))).toEqual([]);
  });
});

describe('the beginning', () => {
  it('hands on what is pasted, and nothing when nothing is', async () => {
    const element = await show('start');
    buttonOf(element, 'Add people').click();
    expect(wishes).toEqual([]);
    await userEvent.fill(find(element, 'textarea'), 'x.com/ana');
    buttonOf(element, 'Add people').click();
    expect(wishes).toEqual([{ kind: 'text', text: 'x.com/ana' }]);
  });

  it('takes files, folders and links that are dropped', async () => {
    const element = await show('start');
    const drop = find(element, '.drop');
    const transfer = new DataTransfer();
    const files = ['a.csv', 'b.csv'].map((name) => new File(['x'], name));
    files.forEach((file) => transfer.items.add(file));
    drop.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
    const link = new DataTransfer();
    link.setData('text/uri-list', 'https://x.com/ana');
    drop.dispatchEvent(new DragEvent('drop', { dataTransfer: link, bubbles: true }));
    expect(wishes).toMatchObject([
      { kind: 'files', files: [{ name: 'a.csv' }, { name: 'b.csv' }] },
      { kind: 'text', text: 'https://x.com/ana' },
    ]);
  });

  it('lets files or a folder be chosen', async () => {
    const element = await show('start');
    buttonOf(element, 'Choose files…').click();
    buttonOf(element, 'Choose a folder…').click();
    expect(wishes).toEqual([
      { kind: 'choose', what: 'files' },
      { kind: 'choose', what: 'folder' },
    ]);
  });
});

describe('the look at an import', () => {
  it('tells who is new, who changes and how, and what stays out', async () => {
    const element = await show('preview');
    expect(findAll(element, 'dd').map(textOf)).toEqual(['1,204', '3', '312', '2']);
    expect(textOf(find(element, '[aria-labelledby=updated] li'))).toContain('role: Designer → Head of design');
    expect(textOf(find(element, '[aria-labelledby=new]'))).toContain('And 1198 more.');
    expect(findAll(element, '[aria-labelledby=skipped] li')).toHaveLength(2);
    buttonOf(element, 'Bring in 1204 people').click();
    buttonOf(element, 'Cancel').click();
    expect(wishes).toEqual([{ kind: 'bring-in' }, { kind: 'cancel' }]);
  });

  it('names the file of each row, and the files that stayed out', async () => {
    const element = await show('preview of several lists');
    expect(textOf(find(element, '[aria-labelledby=skipped] small'))).toContain('following.json, line 6');
    expect(textOf(find(element, '[aria-labelledby=remarks] li'))).toContain('choose JSON');
  });

  it('offers nothing to bring in when there is nothing', async () => {
    const element = await show('preview, nobody new');
    expect(findAll(element, '.primary')).toEqual([]);
    buttonOf(element, 'Change the columns').click();
    expect(wishes).toEqual([{ kind: 'change-columns' }]);
  });
});

describe('a table whose columns nobody knows', () => {
  it('is assigned column by column', async () => {
    const element = await show('columns');
    await userEvent.selectOptions(find(element, '#column-0'), 'Name');
    buttonOf(element, 'Look who is in it').click();
    expect(wishes).toEqual([
      { kind: 'assign', assignment: { choices: ['name', null, 'link', 'note'], hasHeader: true } },
    ]);
  });

  it('cannot be read while nobody could come out of it', async () => {
    const element = await show('columns');
    await userEvent.selectOptions(find(element, '#column-2'), 'Leave out');
    expect(buttonOf(element, 'Look who is in it')).toHaveProperty('disabled', true);
    expect(textOf(find(element, '.hint'))).toBe('One column has to hold a name or a link.');
  });

  it('shows the first row as one of people when it is no header', async () => {
    const element = await show('columns');
    await userEvent.click(find(element, 'input[type=checkbox]'));
    expect(textOf(find(element, 'label[for=column-0]'))).toContain('Column 1');
    expect(textOf(find(element, 'label[for=column-0]'))).toContain('Mitglied · Ana Kovačević');
  });
});

describe('the help', () => {
  it('shows three steps for a place, and reminds where it takes hours', async () => {
    const element = await show('help');
    buttonOf(element, 'X').click();
    await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    expect(findAll(element, 'ol li')).toHaveLength(3);
    buttonOf(element, 'Remind me tomorrow').click();
    expect(wishes).toEqual([{ kind: 'remind', source: 'x' }]);
  });

  it('reminds of nothing that comes at once', async () => {
    const element = await show('help');
    buttonOf(element, 'Mastodon').click();
    await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
    expect(findAll(element, '.slow')).toEqual([]);
  });
});

describe('the imports of before', () => {
  it('can be undone once', async () => {
    const element = await show('past');
    expect(findAll(element, 'li button')).toHaveLength(1);
    find(element, 'li button').click();
    expect(wishes).toEqual([{ kind: 'undo', batchId: 'batch-2' }]);
  });
});
