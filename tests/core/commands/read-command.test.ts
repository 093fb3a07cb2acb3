import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandKinds } from '../../../core/commands/command.ts';
import { readCommand, readMinutes } from '../../../core/commands/read-command.ts';
import { problemText } from '../../../core/text/command-text.ts';

const command = (...words: readonly string[]) => {
  const read = readCommand(words);
  if (!read.ok) throw new Error(`refused: ${read.problem.kind}`);
  return read.command;
};
const problem = (...words: readonly string[]) => {
  const read = readCommand(words);
  return read.ok ? 'none' : problemText(read.problem);
};

describe('reading a command', () => {
  it.each([
    [[], { kind: 'help' }],
    [['--help'], { kind: 'help' }],
    [['status'], { kind: 'status', isJson: false, isWatching: false }],
    [['status', '--watch', '--json'], { kind: 'status', isJson: true, isWatching: true }],
    [['start'], { kind: 'start', contact: null, minutes: null }],
    [['start', 'Ana', 'Kovačević', '--minutes', '5'], { kind: 'start', contact: 'Ana Kovačević', minutes: 5 }],
    [['start', '--minutes=20'], { kind: 'start', contact: null, minutes: 20 }],
    [['pause'], { kind: 'pause' }],
    [['extend', '2'], { kind: 'extend', minutes: 2 }],
    [['add', ' https://github.com/ana '], { kind: 'add', link: 'https://github.com/ana' }],
    [['week', '--of', '2026-11-29', '--json'], { kind: 'week', isJson: true, of: '2026-11-29' }],
    [['open', 'week'], { kind: 'open', window: 'week' }],
  ])('understands %j', (words, wanted) => {
    expect(command(...words)).toEqual(wanted);
  });

  it.each([
    [['strat'], 'Twelve knows no command “strat”. “twelve help” lists what there is.'],
    [['status', '--jsn'], '“twelve status” has no option “--jsn”. “twelve help” lists what there is.'],
    [['start', '--minutes'], '“--minutes” needs a value after it. “twelve help” lists what there is.'],
    [['extend'], '“twelve extend” needs a number of minutes from 1 to 60.'],
    [['extend', '61'], '“61” is not a number of minutes from 1 to 60.'],
    [['extend', '2', '3'], '“twelve extend” has no use for “3”. “twelve help” lists what there is.'],
    [['add'], '“twelve add” needs a link or a handle, for example: twelve add https://github.com/ana'],
    [['open', 'pill'], 'There is no window “pill”. There are: session, contacts, week, settings.'],
    [['week', '--of', '2026-02-30'], '“2026-02-30” is not a day. Write it as year-month-day, for example 2026-11-29.'],
    [['pause', 'now'], '“twelve pause” has no use for “now”. “twelve help” lists what there is.'],
    [['add', 'a'.repeat(3000)], 'A word after “twelve add” is too long or holds a character that no name or link has.'],
  ])('says of %j in a sentence what is wrong', (words, sentence) => {
    expect(problem(...words)).toBe(sentence);
  });

  it.each(['0', '00', '1e1', '0x5', '-3', '5.5', '５', ' 5', '100', ''])('takes %j for no minutes', (word) => {
    expect(readMinutes(word)).toBeNull();
  });

  it('comes to an end with a command or a sentence, whatever the words', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom(...commandKinds, '--minutes', '--of=', '--'));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const read = readCommand(words);
        if (!read.ok) expect(problemText(read.problem)).toMatch(/^[A-Z“].*[^ ]$/s);
      }),
      { numRuns: 100 },
    );
  });
});
