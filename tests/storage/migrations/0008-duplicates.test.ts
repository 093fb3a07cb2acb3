import { describe, expect, it } from 'vitest';
import { aDatabase, aPerson, bringIn } from '../../support/storage-fixture.ts';

describe('migration 8', () => {
  it('knows only the likenesses there are, and forgets a pair with either of the two', () => {
    const { database, stamps } = aDatabase();
    const [one = '', other = ''] = bringIn(database, stamps, [aPerson('A'), aPerson('B')]);
    expect(() => database.run("INSERT INTO duplicate VALUES (?, ?, 'hunch', 0, 1)", one, other)).toThrow('CHECK');
    database.run("INSERT INTO duplicate VALUES (?, ?, 'name', 4, 1)", one, other);
    database.run('INSERT INTO not_same VALUES (?, ?, 1)', one, other);
    database.run('DELETE FROM contact WHERE id = ?', other);
    expect(database.all('SELECT one_id FROM duplicate UNION ALL SELECT one_id FROM not_same')).toEqual([]);
  });
});
