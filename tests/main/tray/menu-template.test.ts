import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from '../../../main/tray/menu-template.ts';

describe('menuTemplate', () => {
  it('passes on the command of what was clicked, in a submenu too', () => {
    const onCommand = vi.fn();
    const [submenu] = menuTemplate(
      [{ kind: 'submenu', label: 'Put off', items: [{ kind: 'command', label: 'Pause', command: { kind: 'pause' } }] }],
      onCommand,
    );
    const items = submenu?.submenu as { click(): void }[] | undefined;
    items?.[0]?.click();
    expect(onCommand).toHaveBeenCalledExactlyOnceWith({ kind: 'pause' });
  });

  it('shows a name with an & as it is written', () => {
    const command = { kind: 'open', window: 'session' } as const;
    const [line] = menuTemplate([{ kind: 'command', label: 'Tom & Ana – 7 min left', command }], () => {});
    expect(line?.label).toBe('Tom && Ana – 7 min left');
  });
});
