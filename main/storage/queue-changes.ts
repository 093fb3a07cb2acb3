import { AppError } from '../../core/errors/app-error.ts';
import { readContact } from './contact-repository.ts';
import type { WritableDatabase } from './database.ts';
import { readPlaces, writePlaces } from './queue-repository.ts';
import type { PutAside, QueueStep } from './queue-step.ts';

/** Moves somebody who stands in the queue to a place, 0 the first; beyond the end is the end. */
export function movePlace(database: WritableDatabase, contactId: string, to: number): void {
  database.transaction(() => {
    const places = readPlaces(database);
    const place = places.find(({ contact_id }) => contact_id === contactId);
    if (place === undefined) throw new AppError('unknown-contact');
    writePlaces(database, places.filter((other) => other !== place).toSpliced(to, 0, place));
  });
}

/** Lets somebody who stands in the queue stay whatever else comes in, or no longer. */
export function pinPlace(database: WritableDatabase, contactId: string, isPinned: boolean): void {
  const changed = database.run(
    'UPDATE queue SET pinned = ? WHERE contact_id = ? AND position > 0',
    isPinned ? 1 : 0,
    contactId,
  );
  if (changed === 0) throw new AppError('unknown-contact');
}

/** Takes somebody out whom the user does not want to meet now, or ever. */
export function putAside(
  database: WritableDatabase,
  contactId: string,
  how: PutAside,
  { at, newId }: { readonly at: number; readonly newId: () => string },
): QueueStep {
  return database.transaction(() => {
    const contact = readContact(database, contactId);
    const before = database.get<{ readonly snoozed_until: string | null; readonly never_ask: 0 | 1 }>(
      'SELECT snoozed_until, never_ask FROM contact WHERE id = ?',
      contactId,
    );
    if (contact === null || before === undefined) throw new AppError('unknown-contact');
    const places = readPlaces(database);
    const index = places.findIndex(({ contact_id }) => contact_id === contactId);
    const skipId = newId();
    database.run(
      'INSERT INTO skip (id, contact_id, at, kind) VALUES (?, ?, ?, ?)',
      skipId,
      contactId,
      Math.round(at),
      how.kind === 'take-out' ? 'swap' : 'snooze',
    );
    if (how.kind === 'snooze')
      database.run('UPDATE contact SET snoozed_until = ? WHERE id = ?', how.untilDay, contactId);
    if (how.kind === 'never-ask') database.run('UPDATE contact SET never_ask = 1 WHERE id = ?', contactId);
    database.run('DELETE FROM queue WHERE contact_id = ?', contactId);
    return {
      contactId,
      name: contact.name,
      index: index === -1 ? null : index,
      place: places[index] ?? null,
      snoozedUntil: before.snoozed_until,
      neverAsk: before.never_ask,
      skipId,
    };
  });
}

/** Takes back that somebody was put aside: they stand where they stood, and whoever is eighth then falls out. */
export function putBackPlace(database: WritableDatabase, step: QueueStep): void {
  database.transaction(() => {
    database.run('DELETE FROM skip WHERE id = ?', step.skipId);
    database.run(
      'UPDATE contact SET snoozed_until = ?, never_ask = ? WHERE id = ?',
      step.snoozedUntil,
      step.neverAsk,
      step.contactId,
    );
    if (step.place === null || step.index === null) return;
    const others = readPlaces(database).filter(({ contact_id }) => contact_id !== step.contactId);
    writePlaces(database, others.toSpliced(step.index, 0, step.place));
  });
}

/** Keeps what is known of people's newest posts; nothing older takes the place of something newer. */
export function notePosts(
  database: WritableDatabase,
  latest: readonly { readonly contactId: string; readonly at: number }[],
): void {
  database.transaction(() => {
    for (const { contactId, at } of latest) {
      database.run(
        `INSERT INTO latest_post (contact_id, at) SELECT id, ?2 FROM contact WHERE id = ?1
         ON CONFLICT (contact_id) DO UPDATE SET at = max(at, excluded.at)`,
        contactId,
        Math.round(at),
      );
    }
  });
}
