import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportRemark } from '../../../core/import/import-preview.ts';
import type { ImportedPerson } from '../../../core/import/imported-person.ts';
import type { SkippedRow } from '../../../core/import/import-report.ts';
import { ImportReader } from '../../../main/imports/import-reader.ts';
import { connectionsCsv, messagesCsv, writeZip, xList, xPosts } from '../../support/archives.ts';

let folder = '';
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twelve-reader-'));
});

afterAll(() => rm(folder, { recursive: true }));

const context = { signal: new AbortController().signal, report: () => {} };

const place = (name: string): string => join(folder, String((count += 1)), name);

async function zipOf(files: Readonly<Record<string, string | Uint8Array>>, name = 'export.zip'): Promise<string> {
  const path = place(name);
  await mkdir(dirname(path));
  return writeZip(path, files);
}

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>, name = 'export'): Promise<string> {
  const root = place(name);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  return join(await folderOf({ [name]: content }), name);
}

/** Everything that stands in what was opened. */
async function read(...paths: readonly string[]) {
  const reader = new ImportReader();
  const opened = await reader.open(paths, context);
  const people: ImportedPerson[] = [];
  const skipped: SkippedRow[] = [];
  const remarks: ImportRemark[] = [];
  for (let isOver = opened.kind === 'table'; !isOver;) {
    const slice = await reader.next(context);
    people.push(...slice.people);
    skipped.push(...slice.skipped);
    remarks.push(...slice.remarks);
    ({ isOver } = slice);
  }
  reader.close();
  return { opened, people, skipped, remarks, names: people.map(({ name }) => name) };
}

const instagram = JSON.stringify({
  relationships_following: [
    { title: '', media_list_data: [], string_list_data: [{ href: 'https://www.instagram.com/ana', value: 'ana' }] },
  ],
});
const threads = JSON.stringify({
  text_post_app_text_post_app_following: [
    { title: 'ben', string_list_data: [{ href: 'https://www.threads.net/@ben', timestamp: 1 }] },
  ],
});
const facebook = JSON.stringify({ friends_v2: [{ name: 'Jos\u00c3\u00a9', timestamp: 1_700_000_000 }] });
const page = '<!doctype html><html><title>Friends</title><body class="_5vb_">facebook.com</body></html>';

describe('an archive', () => {
  it('of LinkedIn brings the connections, with the day of the last message', async () => {
    const { opened, people } = await read(
      await zipOf({
        'Connections.csv': connectionsCsv,
        'messages.csv': messagesCsv,
        'Profile.csv': 'First Name,Last Name,Maiden Name,Address\nMe,Myself,,\n',
        'Invitations.csv': 'From,To,Sent At,Message,Direction\nMe,Ana,1/1/24,,OUTGOING\n',
        'Learning.csv': 'Content Title,Content Description\nGo,None\n',
      }),
    );
    expect(opened).toMatchObject({ kind: 'ready', format: 'linkedin-connections', remarks: [] });
    expect(people.map(({ name, note }) => [name, note])).toEqual([
      ['Ana Kovač', 'Last message on LinkedIn: 3 May 2024.'],
      ['Omar Haddad', ''],
    ]);
  });

  it('of X brings those one follows and those who follow, with names from one’s own posts', async () => {
    const { opened, people, skipped } = await read(
      await zipOf({
        'data/following.js': xList('following', 0, ['1390726374860673024', '22', '33']),
        'data/following-part1.js': xList('following', 1, ['44']),
        'data/follower.js': xList('follower', 0, ['22', '55']),
        'data/account.js': 'window.YTD.account.part0 = [ { "account" : { "username" : "me" } } ]',
        'data/tweets.js': xPosts(0, [
          {
            id_str: '900',
            entities: { user_mentions: [{ id_str: '1390726374860673024', screen_name: 'ana', name: 'Ana Kovač' }] },
          },
        ]),
        'data/tweets-part1.js': xPosts(1, [
          { id_str: '901', in_reply_to_user_id_str: '22', in_reply_to_screen_name: 'omar', entities: {} },
        ]),
        'data/direct-messages.js': 'window.YTD.direct_messages.part0 = [ { "dmConversation" : { } } ]',
      }),
    );
    expect(opened).toMatchObject({ format: 'x-accounts' });
    const found = people.map(({ name, profiles }) => [name, ...profiles.map(({ handle }) => handle)].join(' '));
    expect(found.toSorted()).toEqual([
      'Ana Kovač ana id:1390726374860673024',
      'X id:33 id:33',
      'X id:44 id:44',
      'X id:55 id:55',
      'omar omar id:22',
    ]);
    expect(skipped).toEqual([]);
  });

  it('of Meta is told apart by the keys inside, wherever the files lie this year', async () => {
    const { opened, people } = await read(
      await zipOf({
        'connections/followers_and_following/following.json': instagram,
        'your_instagram_activity/threads/following.json': threads,
        'connections/friends/your_friends.json': facebook,
        'messages/inbox/ana/message_1.json': JSON.stringify({ participants: [{ name: 'Ana' }], messages: [] }),
        'connections/followers_and_following/blocked_profiles.json': JSON.stringify({
          relationships_blocked_users: [{ title: 'troll', string_list_data: [] }],
        }),
      }),
    );
    expect(opened).toMatchObject({ format: 'archive' });
    expect(people.map(({ name, connectedThrough }) => `${connectedThrough} ${name}`).toSorted()).toEqual([
      'facebook José',
      'instagram ana',
      'threads ben',
    ]);
  });

  it('of Meta in HTML is refused with what to ask for', async () => {
    const archive = await zipOf({ 'connections/friends/your_friends.html': page, 'start_here.html': page });
    await expect(read(archive)).rejects.toMatchObject({ code: 'archive-empty', details: { reason: 'html' } });
  });

  it('with some lists as pages brings the others, and says so', async () => {
    const { opened, names } = await read(
      await zipOf({ 'friends/your_friends.html': page, 'connections/following.json': instagram }),
    );
    expect(opened).toMatchObject({ remarks: [{ file: 'friends/your_friends.html', reason: 'html' }] });
    expect(names).toEqual(['ana']);
  });

  it('of Takeout brings each person once, and circles as tags', async () => {
    const google =
      'First Name,Last Name,Phonetic First Name,Labels,E-mail 1 - Value\nAna,Kovac,,* myContacts,a@b.example\n';
    const { people } = await read(
      await zipOf({
        'Takeout/Contacts/All Contacts/All Contacts.csv': google,
        'Takeout/Contacts/All Contacts/All Contacts.vcf': 'BEGIN:VCARD\nFN:Ana Kovac\nEND:VCARD\n',
        'Takeout/Google+ Circles/Book club.vcf': 'BEGIN:VCARD\nFN:Ben\nURL:https://plus.google.com/+Ben\nEND:VCARD\n',
        'Takeout/Google+ Circles/Choir.csv':
          'First Name,Last Name,Nickname,Display Name,Profile URL\nCleo,,,Cleo,https://plus.google.com/112233445566778899000\n',
      }),
    );
    expect(people.map(({ name, tags }) => `${name}: ${tags.join(', ')}`).toSorted()).toEqual([
      'Ana Kovac: ',
      'Ben: Book club',
      'Cleo: Choir',
    ]);
    expect(people.find(({ name }) => name === 'Cleo')?.profiles).toMatchObject([
      { network: 'google-plus', status: 'closed' },
    ]);
  });

  it('tells for each row in which file it stands', async () => {
    const { skipped } = await read(
      await zipOf({ 'a/Connections.csv': `${connectionsCsv}Ben,Ito\r\n`, 'b/following.json': instagram }),
    );
    expect(skipped).toMatchObject([{ file: 'a/Connections.csv', line: 7, reason: 'broken-row' }]);
  });

  it('is known by its content, whatever its name', async () => {
    expect((await read(await zipOf({ 'Connections.csv': connectionsCsv }, 'photo.jpg'))).names).toHaveLength(2);
  });

  it('is refused when it is damaged or holds nobody', async () => {
    const empty = await zipOf({ 'readme.txt': 'nothing here', 'a.csv': 'Month,Sum,Tax\nMay,1,2\nJune,3,4\n' });
    await expect(read(empty)).rejects.toMatchObject({ code: 'archive-empty', details: { reason: 'none' } });
    const half = await fileOf('half.zip', Buffer.from('504b030414000000', 'hex'));
    await expect(read(half)).rejects.toMatchObject({ code: 'archive-damaged', details: { file: 'half.zip' } });
  });

  it('with a path that leads out of it is read all the same: nothing is ever written', async () => {
    expect((await read(await zipOf({ 'x..x/Connections.csv': connectionsCsv }))).names).toHaveLength(2);
  });
});

describe('an archive with a damaged file in it', () => {
  /** Breaks what a file was packed into, but for the beginning by which it is known. */
  async function damage(path: string, name: string): Promise<void> {
    const bytes = await readFile(path);
    const at = bytes.indexOf(name) + name.length;
    bytes.fill(0xff, at + 12_000, at + 12_050);
    await writeFile(path, bytes);
  }

  const many = Array.from(
    { length: 20_000 },
    (_, row) => `P${Math.imul(row, 2_654_435_761) >>> 0},Q,https://www.linkedin.com/in/p${row},,,,1 Jan 2024`,
  );

  it('brings the others, and says which it was', async () => {
    const path = await zipOf({ 'Connections.csv': `${connectionsCsv}${many.join('\n')}`, 'following.json': instagram });
    await damage(path, 'Connections.csv');
    const { names, remarks } = await read(path);
    expect(names).toEqual(['ana']);
    expect(remarks).toEqual([{ file: 'Connections.csv', reason: 'damaged' }]);
  });

  it('is refused when there is no other', async () => {
    const path = await zipOf({ 'Connections.csv': `${connectionsCsv}${many.join('\n')}` });
    await damage(path, 'Connections.csv');
    await expect(read(path)).rejects.toMatchObject({ code: 'archive-damaged' });
  });
});

describe('a folder', () => {
  it('is read as its archive would be, archives in it included', async () => {
    const root = await folderOf({ 'data/Connections.csv': connectionsCsv, '.hidden/Connections.csv': connectionsCsv });
    await writeZip(join(root, 'instagram.zip'), { 'following.json': instagram });
    const { opened, names } = await read(root);
    expect(opened).toMatchObject({ format: 'archive' });
    expect(names.toSorted()).toEqual(['Ana Kovač', 'Omar Haddad', 'ana']);
  });

  it('that leads back into itself comes to an end', async () => {
    const root = await folderOf({ 'Connections.csv': connectionsCsv });
    await symlink(root, join(root, 'again'));
    expect((await read(root)).names).toHaveLength(2);
  });

  it('with a broken archive in it brings the rest, and says so', async () => {
    const root = await folderOf({ 'Connections.csv': connectionsCsv, 'half.zip': Buffer.from('504b0304', 'hex') });
    const { opened, names } = await read(root);
    expect(opened).toMatchObject({ remarks: [{ file: 'export/half.zip', reason: 'damaged' }] });
    expect(names).toHaveLength(2);
  });

  it('that is Apple’s address book says how to get the cards', async () => {
    const root = await folderOf({ 'AddressBook-v22.abcddb': 'x' }, 'Contacts.abbu');
    await expect(read(root)).rejects.toMatchObject({ code: 'format-unknown', details: { found: 'address-book' } });
  });
});

describe('several files at once', () => {
  it('come in together', async () => {
    const { opened, names } = await read(
      await fileOf('followers_1.json', instagram),
      await zipOf({ 'Connections.csv': connectionsCsv }),
    );
    expect(opened).toMatchObject({ format: 'archive' });
    expect(names).toHaveLength(3);
  });
});

describe('a file by itself', () => {
  it('is refused with its name and what it is', async () => {
    const refused = [
      ['a.html', '<!doctype html><p>hi', 'format-unknown', 'html'],
      ['a.json', '{"people":[]}', 'format-unknown', 'json'],
      ['a.txt', 'nothing in here is a link', 'format-unknown', 'text'],
      ['a.csv', ' \r\n ', 'file-empty', undefined],
      ['b.csv', '', 'file-empty', undefined],
    ] as const;
    for (const [name, content, code, found] of refused) {
      const details = found === undefined ? { file: name } : { file: name, found };
      await expect(read(await fileOf(name, content))).rejects.toMatchObject({ code, details });
    }
  });

  it('that is not there, or no file, cannot be read', async () => {
    await expect(read(join(folder, 'gone.csv'))).rejects.toMatchObject({ code: 'file-unreadable' });
    await expect(read('/dev/null')).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  it.each([
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${connectionsCsv.replaceAll(',', '\t')}`, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${connectionsCsv}`, 'utf16le').swap16()],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${connectionsCsv}`)],
  ])('is read in %s', async (_, content) => {
    expect((await read(await fileOf('Connections.csv', content))).names).toEqual(['Ana Kovač', 'Omar Haddad']);
  });

  it('is read in an old code page', async () => {
    const content = Buffer.from('BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Jürgen\r\nEND:VCARD\r\n', 'latin1');
    expect((await read(await fileOf('old.vcf', content))).names).toEqual(['Jürgen']);
  });

  it('whose columns nobody knows is shown', async () => {
    const { opened } = await read(await fileOf('club.csv', 'Mitglied;Seit;Profil\nAna;2019;linkedin.com/in/ana\n'));
    expect(opened).toEqual({
      kind: 'table',
      table: {
        fileName: 'club.csv',
        header: ['Mitglied', 'Seit', 'Profil'],
        rows: [['Ana', '2019', 'linkedin.com/in/ana']],
        choices: [null, null, 'link'],
        hasHeader: true,
      },
    });
  });
});

describe('reading that is cancelled', () => {
  it('ends before the next person', async () => {
    const reader = new ImportReader();
    await reader.open([await fileOf('Connections.csv', connectionsCsv)], context);
    await expect(reader.next({ ...context, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'import-gone',
    });
  });
});
