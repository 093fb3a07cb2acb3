import { describe, expect, it } from 'vitest';
import { readOptions } from '../../browser-host/options.ts';

const read = (...argv: string[]) => readOptions(argv, { XDG_DATA_HOME: '/data' }, 'linux');

describe('readOptions', () => {
  it('has an answer for everything that is not given', () => {
    expect(read()).toMatchObject({
      headless: false,
      dataFolder: '/data/twelve-browser-host',
      platform: 'linux',
      windows: 'desktop',
      tray: 'there',
      port: 0,
      hasManualClock: false,
      isControlled: false,
      programArguments: [],
    });
  });

  it('takes values after a space or an equals sign', () => {
    expect(read('--data', '/here', '--platform=win32')).toMatchObject({ dataFolder: '/here', platform: 'win32' });
  });

  it('hands what it does not know on to the program', () => {
    expect(read('--headless', '--hidden', 'file.csv').programArguments).toEqual(['--hidden', 'file.csv']);
  });

  it.each([
    [['--platform', 'beos'], 'darwin, win32, linux'],
    [['--windows', 'many'], 'desktop, pages'],
    [['--tray', 'maybe'], 'there, missing'],
    [['--port', 'http'], '0 (any free one) to 65535'],
    [['--port', '70000'], '0 (any free one) to 65535'],
    [['--data'], '--data needs a value'],
  ])('says what %j can be instead', (argv, sentence) => {
    expect(() => read(...argv)).toThrow(sentence);
  });
});
