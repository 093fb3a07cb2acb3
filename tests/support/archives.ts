import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { ZipFile } from 'yazl';

/** Writes a zip archive with files of these paths. */
export async function writeZip(path: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content as string), name);
  zip.end();
  const target = createWriteStream(path);
  zip.outputStream.pipe(target);
  await once(target, 'close');
  return path;
}

/** A few people as LinkedIn gives them out, with the note in front. */
export const connectionsCsv = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Ana,Kovač,https://www.linkedin.com/in/ana-kovac,,Northwind,Designer,15 Jan 2024',
  'Omar,Haddad,https://www.linkedin.com/in/omar-haddad,,,,12 Jan 2021',
  '',
].join('\r\n');

export const messagesCsv = [
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
  '1,,Ana,https://www.linkedin.com/in/ana-kovac,Me,https://www.linkedin.com/in/me,2024-05-03 08:00:00 UTC,,"hello,',
  'a ""second"" line",INBOX',
  '1,,Me,https://www.linkedin.com/in/me,Ana,https://www.linkedin.com/in/ana-kovac,2023-01-01 08:00:00 UTC,,hi,SENT',
].join('\n');

/** A list of X's archive: numbers and nothing else. */
export function xList(list: 'following' | 'follower', part: number, ids: readonly string[]): string {
  const entries = ids.map((id) => ({
    [list]: { accountId: id, userLink: `https://twitter.com/intent/user?user_id=${id}` },
  }));
  return `window.YTD.${list}.part${part} = ${JSON.stringify(entries, null, 2)}`;
}

/** The user's own posts on X, of which each may name somebody. */
export function xPosts(part: number, posts: readonly object[]): string {
  return `window.YTD.tweets.part${part} = ${JSON.stringify(posts.map((tweet) => ({ tweet })))};`;
}
