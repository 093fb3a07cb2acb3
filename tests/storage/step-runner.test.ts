import { describe, expect, it } from 'vitest';
import { StepRunner } from '../../main/storage/step-runner.ts';

describe('StepRunner', () => {
  /** A clock on which every look takes 6 ms. */
  function slowClock(): () => number {
    let now = 0;
    return () => (now += 6);
  }

  function* steps(count: number, log: string[], name: string): Generator<void> {
    for (let step = 1; step <= count; step += 1) {
      log.push(`${name}${step}`);
      yield;
    }
  }

  it('lets others in between steps', async () => {
    const log: string[] = [];
    const runner = new StepRunner(slowClock());
    const done = runner.run(steps(4, log, 'step '));
    setImmediate(() => log.push('somebody else'));
    await done;
    expect(log.indexOf('somebody else')).toBeGreaterThan(0);
    expect(log.indexOf('somebody else')).toBeLessThan(log.length - 1);
  });

  it('keeps the order of what it was given', async () => {
    const log: string[] = [];
    const runner = new StepRunner(slowClock());
    const all = [
      runner.run(steps(3, log, 'a')),
      runner.afterwards(() => log.push('between')),
      runner.run(steps(2, log, 'b')),
    ];
    await Promise.all(all);
    expect(log).toEqual(['a1', 'a2', 'a3', 'between', 'b1', 'b2']);
  });

  it('goes on after work that failed', async () => {
    const runner = new StepRunner(slowClock());
    const failing = runner.afterwards(() => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await expect(runner.afterwards(() => 'yes')).resolves.toBe('yes');
  });

  it('waits for what a step waits for, and lets others in meanwhile', async () => {
    const log: string[] = [];
    const runner = new StepRunner(() => 0);
    const gate = Promise.withResolvers<void>();
    function* waiting(): Generator<Promise<void>> {
      yield gate.promise;
      log.push('went on');
    }
    const done = runner.run(waiting());
    await new Promise((resolve) => setImmediate(resolve));
    log.push('somebody else');
    gate.resolve();
    await done;
    expect(log).toEqual(['somebody else', 'went on']);
  });

  it('tells a step when it has gone on for long enough', () => {
    let now = 100;
    const isTimeUp = new StepRunner(() => now).newStep();
    now = 107;
    expect(isTimeUp()).toBe(false);
    now = 108;
    expect(isTimeUp()).toBe(true);
  });

  it('begins no other step once it is stopped', async () => {
    const log: string[] = [];
    const runner = new StepRunner(slowClock());
    const done = runner.run(steps(100, log, 's'));
    await new Promise((resolve) => setImmediate(resolve));
    await runner.stop();
    await done;
    expect(log.length).toBeGreaterThan(0);
    expect(log.length).toBeLessThan(100);
  });
});
