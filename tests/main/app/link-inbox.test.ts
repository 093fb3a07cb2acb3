import { expect, it } from 'vitest';
import { LinkInbox } from '../../../main/app/link-inbox.ts';

it('keeps links until somebody takes them, and hands on later ones at once', () => {
  const inbox = new LinkInbox();
  const taken: string[] = [];
  inbox.arrived('twelve://start');
  inbox.arrived('twelve://pause');
  expect(taken).toEqual([]);
  inbox.deliverTo((link) => taken.push(link));
  inbox.arrived('twelve://end');
  expect(taken).toEqual(['twelve://start', 'twelve://pause', 'twelve://end']);
});
