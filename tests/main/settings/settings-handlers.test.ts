import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../core/errors/app-error.ts';
import { settingsHandlers } from '../../../main/settings/settings-handlers.ts';

const service = {
  view: vi.fn(),
  set: vi.fn(),
  reset: vi.fn(),
  exportTo: vi.fn(),
  importFrom: vi.fn(),
};
const choose = { forExport: vi.fn(), forImport: vi.fn() };
const handlers = settingsHandlers(service, choose);
const asker = { window: 'settings' } as const;

describe('settingsHandlers', () => {
  it('hands a good patch on', () => {
    const patch = { theme: 'dark', reminderDays: [1, 7] };
    expect(handlers['settings:set'].parse([{ patch }])).toEqual([{ patch }]);
  });

  it.each([
    [[]],
    [[null]],
    [[{ patch: null }]],
    [[{ patch: [] }]],
    [[{ patch: {} }]],
    [[{ patch: { sessionMinutes: 0 } }]],
    [[{ patch: { theme: 'dark', weekStart: 8 } }]],
    [[{ patch: { places: {} } }]],
    [[{ patch: JSON.parse('{"__proto__":{}}') }]],
    [[{ patch: { theme: undefined } }]],
    [[{ patch: {}, more: 1 }]],
  ])('refuses the patch %j', (args) => {
    expect(() => handlers['settings:set'].parse(args)).toThrow(AppError);
  });

  it('resets one setting by name, or all', () => {
    const { parse } = handlers['settings:reset'];
    expect(parse([{ name: 'theme' }])).toEqual([{ name: 'theme' }]);
    expect(parse([{ name: null }])).toEqual([{ name: null }]);
    for (const name of ['places', 'toString', 1, undefined]) expect(() => parse([{ name }])).toThrow(AppError);
  });

  it('does nothing with a file when none was chosen', async () => {
    choose.forExport.mockResolvedValue(null);
    choose.forImport.mockResolvedValue(null);
    expect(await handlers['settings:export'].run([], asker)).toBeNull();
    expect(await handlers['settings:import'].run([], asker)).toBeNull();
    expect(service.exportTo).not.toHaveBeenCalled();
    expect(service.importFrom).not.toHaveBeenCalled();
  });

  it('writes to the chosen file and reads from it', async () => {
    choose.forExport.mockResolvedValue('/home/ana/a.json');
    choose.forImport.mockResolvedValue('/home/ana/b.json');
    await handlers['settings:export'].run([], asker);
    await handlers['settings:import'].run([], asker);
    expect(service.exportTo).toHaveBeenCalledWith('/home/ana/a.json');
    expect(service.importFrom).toHaveBeenCalledWith('/home/ana/b.json');
  });
});
