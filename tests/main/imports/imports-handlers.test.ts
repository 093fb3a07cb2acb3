import { describe, expect, it } from 'vitest';
import { importsHandlers } from '../../../main/imports/imports-handlers.ts';

const asker = { window: 'session' } as const;
const batchId = '01890a5d-ac96-774b-bcce-b302099a8057';

function setUp(paths: readonly string[] = []) {
  const asked: (readonly unknown[])[] = [];
  const imports = new Proxy(
    {},
    {
      get:
        (_, name) =>
        async (...args: unknown[]) =>
          void asked.push([name, ...args]),
    },
  );
  const handlers = importsHandlers({
    imports: imports as never,
    choose: async (what) => {
      asked.push(['choose', what]);
      return paths;
    },
    remind: (source) => {
      asked.push(['remind', source]);
      return 5;
    },
  });
  return { handlers, asked };
}

describe('the requests about imports', () => {
  it('import the text that was pasted', async () => {
    const { handlers, asked } = setUp();
    await handlers['imports:text'].run(handlers['imports:text'].parse([{ text: 'x.com/ana' }]), asker);
    expect(asked).toEqual([['importText', 'x.com/ana']]);
  });

  it('look into the files or the folder that was chosen', async () => {
    const { handlers, asked } = setUp(['/home/ana/people.vcf']);
    await handlers['imports:choose'].run(handlers['imports:choose'].parse([{ what: 'folder' }]), asker);
    expect(asked).toEqual([
      ['choose', 'folder'],
      ['open', ['/home/ana/people.vcf']],
    ]);
  });

  it('open nothing when the user changed their mind', async () => {
    const { handlers, asked } = setUp();
    expect(await handlers['imports:choose'].run([{ what: 'files' }], asker)).toBeNull();
    expect(asked).toEqual([['choose', 'files']]);
  });

  it('hand on what the columns hold, and which import is meant', async () => {
    const { handlers, asked } = setUp();
    const assignment = { choices: ['name', null, 'linkedin'], hasHeader: false };
    await handlers['imports:assign-columns'].run(handlers['imports:assign-columns'].parse([assignment]), asker);
    await handlers['imports:bring-in'].run(handlers['imports:bring-in'].parse([{ batchId }]), asker);
    await handlers['imports:undo'].run(handlers['imports:undo'].parse([{ batchId }]), asker);
    expect(asked).toEqual([
      ['assignColumns', assignment],
      ['bringIn', batchId],
      ['undo', batchId],
    ]);
  });

  it('remind of an export', () => {
    const { handlers } = setUp();
    expect(handlers['imports:remind'].run(handlers['imports:remind'].parse([{ source: 'linkedin' }]), asker)).toBe(5);
  });

  it.each([
    ['imports:text', []],
    ['imports:text', [{ text: 1 }]],
    ['imports:text', [{ text: 'a', path: '/etc/passwd' }]],
    ['imports:text', [{ text: 'a'.repeat(4_000_001) }]],
    ['imports:choose', [{ what: '/etc' }]],
    ['imports:assign-columns', [{ choices: ['frobnicate'], hasHeader: true }]],
    ['imports:assign-columns', [{ choices: Array.from({ length: 101 }, () => null), hasHeader: true }]],
    ['imports:bring-in', [{ batchId: '1' }]],
    ['imports:undo', [{ batchId: "' OR 1" }]],
    ['imports:remind', [{ source: 'myspace' }]],
  ] as const)('refuse junk for %s', (name, args) => {
    const { handlers } = setUp();
    expect(() => handlers[name].parse(args)).toThrow('bad-request');
  });
});
