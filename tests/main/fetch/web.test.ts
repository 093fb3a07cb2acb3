import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FetchFailure } from '../../../main/fetch/fetch-failure.ts';
import { startSites, type Sites } from '../../support/sites.ts';

let sites: Sites;
beforeAll(async () => (sites = await startSites()));
afterEach(() => sites.forget());
afterAll(() => sites.close());

const get = (address: string, options = {}, limits = {}) => sites.web(limits).get(address, options);
const troubleOf = async (answer: Promise<unknown>): Promise<string> => {
  const failure = await answer.then(
    () => null,
    (error: unknown) => error,
  );
  return failure instanceof FetchFailure ? failure.trouble : String(failure);
};

describe('a fetch', () => {
  test('answers with what is there', async () => {
    sites.put('ana.example/feed?a=1', { body: 'hello', headers: { etag: '"x"' } });
    const answer = await get('https://ana.example/feed?a=1#part');
    expect(answer).toMatchObject({ status: 200, url: 'https://ana.example/feed?a=1', movedTo: null });
    expect(answer.body.toString()).toBe('hello');
    expect(answer.headers.etag).toBe('"x"');
  });

  test('says who asks, and nothing else about the user', async () => {
    sites.put('ana.example/', { headers: { 'set-cookie': 'id=1' } });
    const web = sites.web();
    await web.get('https://ana.example/');
    await web.get('https://ana.example/');
    const headers = sites.visits[1]?.headers;
    expect(headers?.['user-agent']).toBe('Twelve/test');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('authorization');
  });

  test.each([204, 304, 404, 410, 429, 500, 503])('an answer of %i is an answer', async (status) => {
    sites.put('ana.example/', { status, headers: { 'retry-after': '60' } });
    expect(await get('https://ana.example/')).toMatchObject({ status, headers: { 'retry-after': '60' } });
  });

  test.each([
    ['gzip', gzipSync('hello')],
    ['br', brotliCompressSync('hello')],
    ['deflate', deflateSync('hello')],
    ['deflate', deflateRawSync('hello')],
    ['gzip, gzip', gzipSync(gzipSync('hello'))],
    ['gzip', Buffer.from('hello')],
    ['identity', Buffer.from('hello')],
  ])('unpacks %s', async (coding, body) => {
    sites.put('ana.example/', { body, headers: { 'content-encoding': coding } });
    expect((await get('https://ana.example/')).body.toString()).toBe('hello');
  });
});

describe('what is refused', () => {
  test.each([
    'ftp://ana.example/',
    'file:///etc/passwd',
    'https://user:secret@ana.example/',
    'javascript:alert(1)',
    'nonsense',
    '',
  ])('%s is no address of the web', async (address) => expect(await troubleOf(get(address))).toBe('refused'));

  test.each([
    'http://10.0.0.1/',
    'http://127.0.0.2/',
    'http://192.168.1.1/admin',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::a00:1]/',
    'http://0x7f000002/',
    'http://2130706434/',
  ])('%s is in a private network', async (address) => expect(await troubleOf(get(address))).toBe('refused'));

  test('a name that leads into a private network, after it was looked up', async () => {
    sites.resolveTo('inside.example', '10.0.0.7');
    expect(await troubleOf(get('https://inside.example/'))).toBe('refused');
    expect(sites.visits).toEqual([]);
  });

  test('a redirect that leads there', async () => {
    sites.resolveTo('inside.example', '10.0.0.7');
    sites.put('ana.example/', { status: 302, headers: { location: 'http://inside.example/' } });
    sites.put('bob.example/', { status: 301, headers: { location: 'http://[::1]:80/' } });
    sites.put('eva.example/', { status: 301, headers: { location: 'file:///etc/passwd' } });
    for (const host of ['ana', 'bob', 'eva']) expect(await troubleOf(get(`https://${host}.example/`))).toBe('refused');
  });

  test('but an address that the user typed may be their own machine’s, and only that one', async () => {
    sites.resolveTo('nas.example', '127.0.0.2');
    sites.resolveTo('inside.example', '10.0.0.7');
    sites.put('ana.example/', { status: 302, headers: { location: 'http://inside.example/' } });
    expect(await troubleOf(get('https://nas.example/'))).toBe('refused');
    expect(await troubleOf(get('https://nas.example/', { isTyped: true }))).not.toBe('refused');
    expect(await troubleOf(get('https://ana.example/', { isTyped: true }))).toBe('refused');
  });
});

describe('redirects', () => {
  test('are followed, five at most', async () => {
    for (let hop = 0; hop < 7; hop += 1) {
      sites.put(`ana.example/${hop}`, { status: 302, headers: { location: `/${hop + 1}` } });
    }
    sites.put('ana.example/7', { body: 'end' });
    expect((await get('https://ana.example/2')).body.toString()).toBe('end');
    expect(await troubleOf(get('https://ana.example/1'))).toBe('failed');
  });

  test('in a circle end at once', async () => {
    sites.put('ana.example/a', { status: 302, headers: { location: '/b' } });
    sites.put('ana.example/b', { status: 302, headers: { location: '/a' } });
    expect(await troubleOf(get('https://ana.example/a'))).toBe('failed');
    expect(sites.visits.length).toBeLessThan(5);
  });

  test.each([
    [[301], '/1'],
    [[308, 301], '/2'],
    [[302], null],
    [[302, 301], null],
    [[301, 307], '/1'],
  ] as const)('%j: where it has moved for good', async (statuses, movedTo) => {
    statuses.forEach((status, hop) =>
      sites.put(`ana.example/${hop}`, { status, headers: { location: `/${hop + 1}` } }),
    );
    sites.put(`ana.example/${statuses.length}`, { body: 'end' });
    const answer = await get('https://ana.example/0');
    expect(answer.movedTo).toBe(movedTo === null ? null : `https://ana.example${movedTo}`);
    expect(answer.url).toBe(`https://ana.example/${statuses.length}`);
  });

  test('carry no conditions of one address to another', async () => {
    sites.put('ana.example/', { status: 301, headers: { location: '/b' } });
    await get('https://ana.example/', { headers: { 'if-none-match': '"x"', accept: 'a/b' } });
    expect(sites.visits.map(({ headers }) => [headers['if-none-match'], headers.accept])).toEqual([
      ['"x"', 'a/b'],
      [undefined, 'a/b'],
    ]);
  });

  test('to nowhere fail', async () => {
    sites.put('ana.example/', { status: 301, headers: { location: 'http://[' } });
    expect(await troubleOf(get('https://ana.example/'))).toBe('failed');
  });
});

describe('sites that behave badly', () => {
  test.each(['silent', 'slow'] as const)('%s ones are left in time', async (manner) => {
    sites.put('ana.example/', { manner });
    expect(await troubleOf(get('https://ana.example/', {}, { mostMs: 150 }))).toBe('slow');
  });

  test('the time holds for all redirects together', async () => {
    for (let hop = 0; hop < 5; hop += 1) {
      sites.put(`ana.example/${hop}`, { status: 302, delayMs: 80, headers: { location: `/${hop + 1}` } });
    }
    expect(await troubleOf(get('https://ana.example/0', {}, { mostMs: 200 }))).toBe('slow');
  });

  test('endless ones are cut off at the limit', async () => {
    sites.put('ana.example/', { manner: 'endless' });
    expect(await troubleOf(get('https://ana.example/'))).toBe('too-large');
  });

  test('a size that is told beforehand is believed', async () => {
    sites.put('ana.example/', { headers: { 'content-length': '999999999' }, manner: 'slow' });
    expect(await troubleOf(get('https://ana.example/'))).toBe('too-large');
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(50_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(50_000_000))],
    ['deflate', deflateSync(Buffer.alloc(50_000_000))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(50_000_000)))],
  ])('a bomb of %s is stopped', async (coding, body) => {
    sites.put('ana.example/', { body, headers: { 'content-encoding': coding } });
    expect(body.length).toBeLessThan(100_000);
    expect(await troubleOf(get('https://ana.example/'))).toBe('too-large');
  });

  test('a connection that breaks off', async () => {
    sites.put('ana.example/', { body: 'half', manner: 'cut' });
    expect(await troubleOf(get('https://ana.example/'))).toBe('failed');
  });

  test('what was packed and cut off gives what came', async () => {
    const packed = gzipSync(Buffer.from('hello '.repeat(5_000)));
    sites.put('ana.example/', {
      body: packed.subarray(0, packed.length - 30),
      headers: { 'content-encoding': 'gzip' },
    });
    expect((await get('https://ana.example/')).body.toString()).toContain('hello');
  });

  test.each(['compress', 'zstd', 'gzip, gzip, gzip'])('%s was not asked for', async (coding) => {
    sites.put('ana.example/', { body: 'x', headers: { 'content-encoding': coding } });
    expect(await troubleOf(get('https://ana.example/'))).toBe('unreadable');
  });

  test('what only says it is packed with brotli', async () => {
    sites.put('ana.example/', { body: 'not packed at all', headers: { 'content-encoding': 'br' } });
    expect(await troubleOf(get('https://ana.example/'))).toBe('unreadable');
  });
});

test('a fetch that is called off ends', async () => {
  sites.put('ana.example/', { manner: 'silent' });
  const controller = new AbortController();
  const answer = get('https://ana.example/', { signal: controller.signal });
  controller.abort();
  expect(await troubleOf(answer)).toBe('failed');
});

test('at most six connections, two to one site, and nobody waits for another site', async () => {
  for (let n = 0; n < 20; n += 1) sites.put(`s${n}.example/`, { delayMs: 20, body: String(n) });
  sites.put('busy.example/', { delayMs: 20 });
  const web = sites.web();
  const busy = Array.from({ length: 6 }, () => web.get('https://busy.example/'));
  const others = Array.from({ length: 20 }, (_, n) => web.get(`https://s${n}.example/`));
  await Promise.all([...busy, ...others]);
  expect(sites.mostOpen).toBeLessThanOrEqual(6);
  // Two of the busy site's went ahead with the first six; its third came after others had their turn.
  const order = sites.visits.map(({ address }) => address);
  expect(order.slice(0, 6).filter((address) => address === 'busy.example/')).toHaveLength(2);
});
