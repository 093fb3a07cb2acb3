import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../../core/session/session-state.ts';
import { defaultSettings, type Settings } from '../../../core/settings/settings.ts';
import { PillKeeper } from '../../../main/pill/pill-keeper.ts';
import { paused, reflecting, rest, running } from '../../support/session-states.ts';

/** Windows that tell the keeper of what can be seen, as the real ones do. */
function setUp(choices: Partial<Settings> = {}) {
  const world = {
    state: running() as SessionState,
    settings: { ...defaultSettings('win32'), ...choices },
    shown: new Set(['session']),
    coming: new Set<string>(),
    told: [] as unknown[],
  };
  const windows = {
    isVisible: (name: string) => world.shown.has(name),
    isShown: (name: string) => world.shown.has(name) || world.coming.has(name),
    openQuietly: (name: string) => void world.coming.add(name),
    close: (name: string) => {
      world.coming.delete(name);
      if (world.shown.delete(name)) keeper.look();
    },
    tell: (...args: readonly unknown[]) => void world.told.push(args.at(-1)),
  };
  const keeper: PillKeeper = new PillKeeper({
    session: {
      get state() {
        return world.state;
      },
    },
    settings: { get: () => world.settings },
    windows,
  });
  /** A window's page is painted. */
  const paint = (name: 'session' | 'pill'): void => {
    if (!world.coming.delete(name)) return;
    world.shown.add(name);
    keeper.look();
  };
  return { world, keeper, windows, paint, seen: () => [...world.shown].toSorted() };
}

function withPill(choices: Partial<Settings> = {}) {
  const all = setUp(choices);
  all.windows.close('session');
  all.paint('pill');
  return all;
}

describe('the pill', () => {
  it('takes the place of the session window, which stays until the pill is painted', () => {
    const { keeper, paint, seen } = setUp();
    keeper.takeOver();
    expect(seen()).toEqual(['session']);
    paint('pill');
    expect(seen()).toEqual(['pill']);
  });

  it('leaves the session window alone that has the focus again in between', () => {
    const { keeper, paint, seen, world } = setUp();
    keeper.takeOver();
    keeper.giveBack();
    paint('pill');
    expect([seen(), [...world.coming]]).toEqual([['session'], []]);
  });

  it('stands when the session window was closed', () => {
    const { seen, world } = withPill();
    expect(seen()).toEqual(['pill']);
    expect(world.told.at(-1)).toMatchObject({ firstName: 'Ana', timer: { kind: 'running' } });
  });

  it('goes when the session window is shown again, already while that is being painted', () => {
    const { windows, keeper, seen } = withPill();
    windows.openQuietly('session');
    keeper.look();
    expect(seen()).toEqual([]);
  });

  it.each([
    ['at rest', rest],
    ['when three questions are open', reflecting()],
  ])('goes %s', (_when, state) => {
    const { world, keeper, seen } = withPill();
    world.state = state;
    keeper.look();
    expect(seen()).toEqual([]);
  });

  it('stands for a paused session too', () => {
    const { world, keeper, seen } = withPill();
    world.state = paused();
    keeper.look();
    expect(seen()).toEqual(['pill']);
    expect(world.told.at(-1)).toMatchObject({ timer: { kind: 'paused' } });
  });

  it.each(['stay', 'hide'] as const)('does not come when the session window is to %s', (whenUnfocused) => {
    const { seen } = withPill({ whenUnfocused });
    expect(seen()).toEqual([]);
  });

  it('comes at once when the user chooses it in the middle of a session', () => {
    const { world, keeper, paint, seen } = withPill({ whenUnfocused: 'hide' });
    world.settings = { ...world.settings, whenUnfocused: 'pill' };
    keeper.look();
    paint('pill');
    expect(seen()).toEqual(['pill']);
  });

  it('gives the session window back to who chooses that it stays', () => {
    const { world, keeper, paint, seen } = withPill();
    world.settings = { ...world.settings, whenUnfocused: 'stay' };
    keeper.look();
    paint('session');
    expect(seen()).toEqual(['session']);
  });

  it('just goes for who chooses that the window hides', () => {
    const { world, keeper, paint, seen } = withPill();
    world.settings = { ...world.settings, whenUnfocused: 'hide' };
    keeper.look();
    paint('session');
    expect(seen()).toEqual([]);
  });

  it('tells its page how faint it is, as soon as that is chosen', () => {
    const { world, keeper } = withPill();
    world.settings = { ...world.settings, pillOpacity: 60 };
    keeper.look();
    expect(world.told.at(-1)).toMatchObject({ opacity: 60 });
  });

  it('stays away once the user has closed it, for this session', () => {
    const { world, keeper, windows, paint, seen } = withPill();
    keeper.dismiss();
    windows.close('pill');
    keeper.look();
    paint('pill');
    expect(seen()).toEqual([]);
    world.state = running({ id: 'session-2' });
    keeper.look();
    paint('pill');
    expect(seen()).toEqual(['pill']);
  });

  it('comes again after it was closed once the session window was there', () => {
    const { keeper, windows, paint, seen } = withPill();
    keeper.dismiss();
    windows.close('pill');
    windows.openQuietly('session');
    paint('session');
    windows.close('session');
    paint('pill');
    expect(seen()).toEqual(['pill']);
  });
});
