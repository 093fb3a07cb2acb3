import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { listenToSystem } from '../../../main/app/system-events.ts';

describe('listenToSystem', () => {
  it('hears of sleep, of waking up, and of whoever starts or looks for the program once more', () => {
    const app = new EventEmitter();
    const powerMonitor = new EventEmitter();
    const heard: string[] = [];
    listenToSystem({ app, powerMonitor } as unknown as Parameters<typeof listenToSystem>[0], {
      suspend: () => heard.push('suspend'),
      resume: () => heard.push('resume'),
      comeBack: () => heard.push('come back'),
      link: (link) => heard.push(link),
    });
    powerMonitor.emit('suspend');
    powerMonitor.emit('resume');
    app.emit('second-instance', {}, ['twelve', '--hidden']);
    app.emit('second-instance', {}, ['twelve', '--flag', 'TWELVE://pause']);
    app.emit('activate');
    expect(heard).toEqual(['suspend', 'resume', 'come back', 'TWELVE://pause', 'come back']);
  });
});
