import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../renderer/components/twelve-toast.ts';
import type { TwelveToast } from '../../../renderer/components/twelve-toast.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

async function toastWith(message: string): Promise<TwelveToast> {
  const toast = Object.assign(document.createElement('twelve-toast'), { message });
  document.body.append(toast);
  await toast.updateComplete;
  return toast;
}

describe('a toast', () => {
  it('says its sentence politely', async () => {
    const toast = await toastWith('Try again.');
    expect(toast.renderRoot.querySelector('[role=status] p')?.textContent).toBe('Try again.');
  });

  it('goes after ten seconds', async () => {
    const toast = await toastWith('Try again.');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(toast.message).toBe('');
  });

  it('stays for as long as the pointer is on it', async () => {
    const toast = await toastWith('Try again.');
    toast.renderRoot.querySelector('.toast')?.dispatchEvent(new Event('pointerenter'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(toast.message).toBe('Try again.');
  });

  it('can be closed', async () => {
    const toast = await toastWith('Try again.');
    toast.renderRoot.querySelector('button')?.click();
    expect(toast.message).toBe('');
  });

  it('has no timer when it is gone', async () => {
    const toast = await toastWith('Try again.');
    toast.remove();
    expect(vi.getTimerCount()).toBe(0);
  });
});
