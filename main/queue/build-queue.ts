import { v7 as newId } from 'uuid';
import type { QueueBroadcasts, QueueRequests } from '../../core/ipc/queue-requests.ts';
import { wishesOf } from '../../core/queue/queue-wishes.ts';
import { settingNames, settingOf } from '../../core/settings/settings-schema.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { queueHandlers } from './queue-handlers.ts';
import { QueueService, type QueueServiceParts } from './queue-service.ts';

export interface BuildQueueParts extends Omit<
  QueueServiceParts,
  'newSeed' | 'newId' | 'onChange' | 'today' | 'wishes'
> {
  readonly calendar: { today(): string };
  readonly settings: { get(): Settings; onChange(listener: (settings: Settings) => void): unknown };
  /** Does what nobody waits for. */
  readonly inBackground: (work: Promise<unknown>) => void;
  /** Everything that shows who is next hears of a change. */
  readonly onChange: () => void;
  readonly tell: (view: QueueBroadcasts['queue:changed']) => void;
}

/** Makes the queue with what only it needs: seeds and ids from outside. */
export function buildQueue({ calendar, settings, inBackground, onChange, tell, ...parts }: BuildQueueParts): {
  readonly queue: QueueService;
  readonly queueHandlers: HandlersOf<keyof QueueRequests>;
} {
  const today = (): string => calendar.today();
  const queue = new QueueService({
    ...parts,
    today,
    wishes: () => wishesOf(settings.get(), today()),
    newSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    newId: () => newId({ msecs: parts.clock.read().wallMs }),
    onChange: (entries) => {
      onChange();
      tell({ queue: entries, today: today() });
    },
  });
  settings.onChange(whenWishesChange(settings.get(), () => inBackground(queue.refill())));
  return { queue, queueHandlers: queueHandlers(queue) };
}

/** Answers what hears of new settings, and has the queue filled again when what the user wants of it has changed. */
export function whenWishesChange(first: Settings, refill: () => void): (settings: Settings) => void {
  const wishes = (settings: Settings): string =>
    JSON.stringify(settingNames.filter((name) => settingOf(name).section === 'queue').map((name) => settings[name]));
  let known = wishes(first);
  return (settings) => {
    if (wishes(settings) === known) return;
    known = wishes(settings);
    refill();
  };
}
