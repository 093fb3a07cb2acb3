import { describe, expect, it } from 'vitest';
import { ReminderWorld } from '../../support/reminder-world.ts';

/** 18 November 2026 is a Wednesday; the reminder comes at nine in Zagreb, which is eight in UTC. */
const wednesday = { startAt: '2026-11-18T07:00+01:00' };
const nine = '2026-11-18T08:00:00.000Z';

describe('the daily reminder', () => {
  it('comes on time, once', async () => {
    const world = new ReminderWorld(wednesday);
    await world.until('2026-11-18T23:00+01:00');
    expect(world.times).toEqual([nine]);
    expect(world.service.isStanding).toBe(true);
  });

  it('is caught up with once after a sleep', async () => {
    const world = new ReminderWorld(wednesday);
    await world.sleepUntil('2026-11-18T11:30+01:00');
    await world.sleepUntil('2026-11-18T15:00+01:00');
    expect(world.times).toEqual(['2026-11-18T10:30:00.000Z']);
  });

  it('is caught up with once after a late start, and not again after a restart', async () => {
    const world = new ReminderWorld({ startAt: '2026-11-18T20:00+01:00' });
    await world.service.settled();
    world.restart();
    await world.until('2026-11-18T23:00+01:00');
    expect(world.times).toEqual(['2026-11-18T19:00:00.000Z']);
  });

  it('is left out when the session of the day is done', async () => {
    const world = new ReminderWorld(wednesday);
    world.done.push(Date.parse('2026-11-18T07:30+01:00'));
    await world.until('2026-11-18T23:00+01:00');
    expect(world.times).toEqual([]);
  });

  it('still comes when only yesterday’s is', async () => {
    const world = new ReminderWorld(wednesday);
    world.done.push(Date.parse('2026-11-17T23:50+01:00'));
    await world.until('2026-11-18T23:00+01:00');
    expect(world.times).toEqual([nine]);
  });

  it('lets who is in a session be, and asks an hour later when nothing came of it', async () => {
    const world = new ReminderWorld(wednesday);
    world.isBusy = true;
    await world.until('2026-11-18T09:10+01:00');
    world.isBusy = false;
    world.service.sessionChanged();
    await world.until('2026-11-18T23:00+01:00');
    expect(world.times).toEqual(['2026-11-18T09:00:00.000Z']);
  });

  it('lets who is in a session be for good when it is done then', async () => {
    const world = new ReminderWorld(wednesday);
    world.isBusy = true;
    await world.until('2026-11-18T09:10+01:00');
    world.isBusy = false;
    world.done.push(Date.parse('2026-11-18T08:59+01:00'));
    await world.until('2026-11-18T23:00+01:00');
    expect(world.times).toEqual([]);
  });

  it('has written down what it decided before the user hears of it', async () => {
    const world = new ReminderWorld(wednesday);
    await world.until('2026-11-18T09:00+01:00');
    expect(world.memory.settledDays).toEqual(['2026-11-18']);
  });

  it('is tried again when the storage did not answer', async () => {
    const world = new ReminderWorld(wednesday);
    world.isBroken = true;
    await world.until('2026-11-18T09:30+01:00');
    expect(world.failures).toHaveLength(1);
    world.isBroken = false;
    world.service.look();
    await world.service.settled();
    expect(world.times).toEqual(['2026-11-18T08:30:00.000Z']);
  });

  it('stands until a session begins', async () => {
    const world = new ReminderWorld(wednesday);
    await world.until('2026-11-18T09:05+01:00');
    world.isBusy = true;
    world.service.sessionChanged();
    expect(world.service.isStanding).toBe(false);
    expect(world.changes).toBe(2);
  });

  it('stands no longer than its day', async () => {
    const world = new ReminderWorld(wednesday);
    await world.until('2026-11-18T09:05+01:00');
    await world.sleepUntil('2026-11-19T06:00+01:00');
    expect(world.service.isStanding).toBe(false);
  });

  it('follows the user to another zone', async () => {
    const world = new ReminderWorld(wednesday);
    world.zone = 'America/New_York';
    await world.sleepUntil('2026-11-18T08:00-05:00');
    await world.until('2026-11-18T12:00-05:00');
    expect(world.times).toEqual(['2026-11-18T14:00:00.000Z']);
  });
});

describe('an answer to the reminder', () => {
  it('"in an hour" brings it back in an hour, once', async () => {
    const world = new ReminderWorld(wednesday);
    await world.until('2026-11-18T09:05+01:00');
    await world.service.later();
    expect(world.service.isStanding).toBe(false);
    await world.until('2026-11-18T23:00+01:00');
    expect(world.times).toEqual([nine, '2026-11-18T09:05:00.000Z']);
  });

  it('"in an hour" holds through a restart', async () => {
    const world = new ReminderWorld(wednesday);
    await world.until('2026-11-18T09:05+01:00');
    await world.service.later();
    world.restart();
    await world.until('2026-11-18T10:05+01:00');
    expect(world.times).toEqual([nine, '2026-11-18T09:05:00.000Z']);
  });

  it('"in an hour" is of no use when the session is done in between', async () => {
    const world = new ReminderWorld(wednesday);
    await world.until('2026-11-18T09:05+01:00');
    await world.service.later();
    world.done.push(Date.parse('2026-11-18T09:30+01:00'));
    await world.until('2026-11-18T23:00+01:00');
    expect(world.times).toEqual([nine]);
  });

  it('"in an hour" past midnight does not bring two at once', async () => {
    const world = new ReminderWorld({ ...wednesday, settings: { reminderTime: '00:10' } });
    await world.until('2026-11-18T23:30+01:00');
    await world.service.later();
    await world.until('2026-11-19T12:00+01:00');
    expect(world.times).toEqual(['2026-11-18T06:00:00.000Z', '2026-11-18T23:30:00.000Z']);
  });

  it('"not today" ends the matter until tomorrow', async () => {
    const world = new ReminderWorld(wednesday);
    await world.until('2026-11-18T09:05+01:00');
    await world.service.notToday();
    expect(world.service.isStanding).toBe(false);
    await world.until('2026-11-19T12:00+01:00');
    expect(world.times).toEqual([nine, '2026-11-19T08:00:00.000Z']);
  });
});

describe('a change of the settings', () => {
  it('does not remind at once when the chosen time is over', async () => {
    const world = new ReminderWorld({ startAt: '2026-11-18T15:00+01:00', settings: { reminderOn: false } });
    await world.change({ reminderOn: true });
    await world.until('2026-11-19T12:00+01:00');
    expect(world.times).toEqual(['2026-11-19T08:00:00.000Z']);
  });

  it('moves the reminder of the same day', async () => {
    const world = new ReminderWorld(wednesday);
    await world.change({ reminderTime: '10:30' });
    await world.until('2026-11-18T12:00+01:00');
    expect(world.times).toEqual(['2026-11-18T09:30:00.000Z']);
  });

  it('takes a standing reminder back when reminders are turned off', async () => {
    const world = new ReminderWorld(wednesday);
    await world.until('2026-11-18T09:05+01:00');
    await world.service.later();
    await world.change({ reminderOn: false });
    await world.change({ reminderOn: true });
    await world.until('2026-11-18T23:00+01:00');
    expect(world.times).toEqual([nine]);
  });

  it('that has nothing to do with reminders leaves them alone', async () => {
    const world = new ReminderWorld(wednesday);
    await world.change({ theme: 'dark' });
    expect(world.writes).toBe(0);
  });
});

describe('the weekly summary', () => {
  const weekly = { startAt: '2026-11-20T12:00+01:00', settings: { reminderOn: false, weeklyOn: true } };

  it('comes on its day, once a week', async () => {
    const world = new ReminderWorld(weekly);
    await world.until('2026-12-01T12:00+01:00');
    expect(world.weeks).toEqual([
      { at: Date.parse('2026-11-22T17:00+01:00'), day: '2026-11-22' },
      { at: Date.parse('2026-11-29T17:00+01:00'), day: '2026-11-29' },
    ]);
  });

  it('is caught up with on the next day, not later', async () => {
    const world = new ReminderWorld(weekly);
    await world.sleepUntil('2026-11-23T08:00+01:00');
    expect(world.weeks).toEqual([{ at: Date.parse('2026-11-23T08:00+01:00'), day: '2026-11-22' }]);
    await world.sleepUntil('2026-11-30T18:00+01:00');
    expect(world.weeks).toHaveLength(1);
  });

  it('is not told twice through a restart', async () => {
    const world = new ReminderWorld(weekly);
    await world.until('2026-11-22T17:01+01:00');
    world.restart();
    await world.service.settled();
    expect(world.weeks).toHaveLength(1);
  });

  it('does not reproach with an empty week', async () => {
    const world = new ReminderWorld(weekly);
    world.peopleSeen = 0;
    await world.until('2026-11-23T12:00+01:00');
    expect(world.weeks).toEqual([]);
  });

  it('waits for the end of a session', async () => {
    const world = new ReminderWorld(weekly);
    world.isBusy = true;
    await world.until('2026-11-22T17:10+01:00');
    expect(world.weeks).toEqual([]);
    world.isBusy = false;
    world.service.sessionChanged();
    await world.service.settled();
    expect(world.weeks).toHaveLength(1);
  });

  it('is not told at once when its time is moved back', async () => {
    const world = new ReminderWorld({ ...weekly, startAt: '2026-11-22T16:00+01:00' });
    await world.change({ weeklyTime: '15:00' });
    await world.until('2026-11-22T23:00+01:00');
    expect(world.weeks).toEqual([]);
  });
});

describe('the timer', () => {
  it('is one, and wakes the program four times a day besides the moments themselves', async () => {
    const world = new ReminderWorld({ ...wednesday, settings: { reminderDays: [3] } });
    await world.until('2026-11-18T10:00+01:00');
    const before = world.clock.firedTimers();
    expect(world.clock.waitingTimers()).toBe(1);
    await world.until('2026-11-23T10:00+01:00');
    expect(world.clock.firedTimers() - before).toBe(20);
    expect(world.clock.waitingTimers()).toBe(1);
  });

  it('is none when nothing is to come, and none after the end', async () => {
    const world = new ReminderWorld({ ...wednesday, settings: { reminderOn: false } });
    await world.service.settled();
    expect(world.clock.waitingTimers()).toBe(0);
    await world.change({ reminderOn: true });
    expect(world.clock.waitingTimers()).toBe(1);
    world.service.stop();
    expect(world.clock.waitingTimers()).toBe(0);
  });
});
