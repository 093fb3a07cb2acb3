import { describe, expect, it } from 'vitest';
import { TrayKeeper } from '../../../main/tray/tray-keeper.ts';
import type { TrayPlace } from '../../../main/tray/tray-place.ts';

function setUp(options: { readonly mayBeSeenUnannounced?: boolean; readonly isLossOrdinary?: boolean } = {}) {
  const happened: string[] = [];
  let tell: (place: TrayPlace) => void = () => {};
  let timer: (() => void) | null = null;
  const keeper = new TrayKeeper({
    clock: {
      after: (_delayMs, callback) => {
        timer = callback;
        return { cancel: () => (timer = null) };
      },
    },
    watch: {
      start: (onChange) => (tell = onChange),
      look: () => happened.push('look'),
      stop: () => happened.push('stop'),
    },
    tray: { show: () => happened.push('show'), destroy: () => happened.push('destroy') },
    mayBeSeenUnannounced: options.mayBeSeenUnannounced ?? false,
    isLossOrdinary: options.isLossOrdinary ?? true,
    onReach: (isReachable) => happened.push(isReachable ? 'in reach' : 'out of reach'),
    onMissing: () => happened.push('missed'),
  });
  keeper.start();
  return {
    keeper,
    tell: (place: TrayPlace): readonly string[] => {
      tell(place);
      return happened.splice(0);
    },
    waitLong: (): readonly string[] => {
      const due = timer;
      timer = null;
      due?.();
      return happened.splice(0);
    },
  };
}

describe('TrayKeeper', () => {
  it('shows the icon where there is a place for it, and says nothing', () => {
    const { tell, waitLong } = setUp();
    expect(tell('there')).toEqual(['show']);
    expect(waitLong()).toEqual([]);
  });

  it('makes no icon without a place, and tells after a while', () => {
    const { tell, waitLong } = setUp();
    expect(tell('missing')).toEqual(['out of reach']);
    expect(waitLong()).toEqual(['missed']);
  });

  it('tells nobody when the panel is only a little late', () => {
    const { tell, waitLong } = setUp();
    tell('missing');
    expect(tell('there')).toEqual(['show', 'in reach']);
    expect(waitLong()).toEqual([]);
  });

  it('shows the icon when the panel comes at last', () => {
    const { tell, waitLong } = setUp();
    tell('missing');
    waitLong();
    expect(tell('there')).toEqual(['show', 'in reach']);
  });

  it('tries all the same where older panels may show it, and makes it anew for a newer one', () => {
    const { tell, waitLong } = setUp({ mayBeSeenUnannounced: true });
    tell('missing');
    expect(waitLong()).toEqual(['show', 'missed']);
    expect(tell('there')).toEqual(['destroy', 'show', 'in reach']);
  });

  it('tries all the same when nothing can be told, and stays in reach', () => {
    const { tell, waitLong } = setUp();
    expect(tell('unknown')).toEqual(['show', 'out of reach']);
    expect(waitLong()).toEqual(['missed']);
  });

  it('waits quietly for a panel that goes with the locked screen, and keeps the icon for its return', () => {
    const { tell, waitLong } = setUp({ isLossOrdinary: true });
    tell('there');
    expect(tell('missing')).toEqual(['out of reach']);
    expect(waitLong()).toEqual([]);
    // Electron puts an icon back by itself once it was seen; showing a shown one does nothing.
    expect(tell('there')).toEqual(['show', 'in reach']);
  });

  it('tells when a user takes the place away while the program runs', () => {
    const { tell, waitLong } = setUp({ isLossOrdinary: false });
    tell('there');
    tell('missing');
    expect(waitLong()).toEqual(['missed']);
  });

  it('looks again when asked, and takes everything away at the end', () => {
    const { keeper, tell } = setUp();
    tell('there');
    keeper.look();
    keeper.stop();
    expect(tell('there')).toEqual(['look', 'stop', 'destroy', 'show']);
  });
});
