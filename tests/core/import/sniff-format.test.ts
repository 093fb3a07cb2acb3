import { describe, expect, it } from 'vitest';
import { sniffBytes, sniffFormat } from '../../../core/import/sniff-format.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

describe('what a text is', () => {
  it.each([
    ['BEGIN:VCARD\nFN:Ana\nEND:VCARD', 'vcard'],
    ['\uFEFF\r\n begin:vcard', 'vcard'],
    ['First Name,Last Name,URL,Connected On\nAna,Kovac,,', 'linkedin-connections'],
    [
      'Notes:\n"When exporting"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n',
      'linkedin-connections',
    ],
    ['First Name;Last Name;Connected On\n', 'linkedin-connections'],
    ['github.com/ana', 'pasted-list'],
    ['People I like\n\nAna https://ana.example', 'pasted-list'],
    ['- [Ana](https://ana.example)', 'pasted-list'],
    ['[x] https://ana.example', 'pasted-list'],
    ['javascript:alert(1)', 'pasted-list'],
    ['name,link\nAna,https://ana.example', 'other-table'],
    ['sep=;\r\nName;E-Mail\r\nAna;ana@mail.example', 'other-table'],
    [
      'First Name,Middle Name,Last Name,Phonetic First Name,E-mail 1 - Value\nAna,,K,,a@mail.example',
      'google-contacts',
    ],
    ['Name,Given Name,Family Name,Group Membership\nAna K,Ana,K,', 'google-contacts'],
    ['First Name,Middle Name,Last Name,Title,Suffix,E-mail Address\nAna,,K,,,a@mail.example', 'outlook-contacts'],
    ['"First Name","Last Name","E-mail Address","Home Phone"\n', 'outlook-contacts'],
    ['First Name,Last Name,Nickname,Display Name,Profile URL\nAna,K,,Ana K,', 'google-plus-circle'],
    ['Account address,Show boosts,Notify on new posts,Languages\nana@m.example,true,false,', 'mastodon'],
    ['ana@mastodon.example\nben@mstdn.example\nce', 'mastodon'],
    ['ana@mail.example\nben@mail.example', 'pasted-list'],
    ['<?xml version="1.0"?><opml></opml>', 'opml'],
    ['<!-- my feeds --><OPML version="1.1">', 'opml'],
    ['window.YTD.following.part0 = [ ]', 'x-accounts'],
    ['window.YTD.follower.part1 = [ {', 'x-accounts'],
    ['{"friends_v2":[{"name":"Ana"}]}', 'facebook-friends'],
    ['{\n  "friends": [\n    {\n      "timestamp": 1, "name": "Ana"', 'facebook-friends'],
    ['{"relationships_following":[{"title":"ana"}]}', 'instagram'],
    ['[\n {"title":"","media_list_data":[],"string_list_data":[{"href":"https://www.instagram.com/ana"', 'instagram'],
    ['[{"string_list_data":[{"href":"https://www.threads.com/@ana"', 'threads'],
    ['{"text_post_app_text_post_app_following":[{"title":"ana"}]}', 'threads'],
  ])('is decided by its content: %j', (content, format) => {
    expect(sniffFormat(content)).toEqual({ kind: 'format', format });
  });

  it.each(['', '  \r\n\t', '\uFEFF'])('is nothing at all: %j', (content) => {
    expect(sniffFormat(content)).toEqual({ kind: 'empty' });
  });

  it.each([
    ['<!DOCTYPE html><title>Connections</title>', 'html'],
    ['<html><body>https://ana.example', 'html'],
    ['[\n {"title":"ana"}]', 'json'],
    ['<?xml version="1.0"?><rss></rss>', 'xml'],
    ['<html><head><title>Following</title></head><body><a href="https://www.instagram.com/ana">', 'meta-html'],
    ['{"people":[{"name":"Ana"}]}', 'json'],
    ['{"relationships_blocked_users":[{"title":"ana"}]}', 'meta-json'],
    ['{"deleted_friends_v2":[{"name":"Ana"}]}', 'meta-json'],
    ['window.YTD.tweets.part0 = [ {', 'x-posts'],
    ['window.YTD.tweet.part0 = [ {', 'x-posts'],
    ['window.YTD.block.part0 = [ {', 'x-other'],
    [
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT',
      'linkedin-messages',
    ],
    ['Account address,Hide notifications\nana@m.example,true', 'mastodon-other'],
    ['BEGIN:VCALENDAR\n', 'calendar'],
    ['From,To,Sent At,Message,Direction\nAna,Ben,1,hi,OUTGOING', 'linkedin-other'],
    ['colour,size,price\nred,1,2\nblue,2,3', 'csv'],
    ['colour,size,price\r\nred,1,2\r\nblue,2,3\r\n', 'csv'],
    ['nothing in here is a link', 'text'],
  ])('is something else: %.40j', (content, found) => {
    expect(sniffFormat(content)).toEqual({ kind: 'other', found });
  });
});

describe('what bytes are', () => {
  it.each([
    ['an archive', bytes(0x50, 0x4b, 3, 4, 0, 0), 'zip'],
    ['an archive of another kind', bytes(0x1f, 0x8b, 8), 'other-archive'],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, ...text('[Content_Types].xml')]), 'spreadsheet'],
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0), 'spreadsheet'],
    ['a document', text('%PDF-1.7'), 'pdf'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47), 'image'],
    ['a database', text('SQLite format 3\0'), 'binary'],
    ['a text', text('github.com/ana'), null],
    ['nothing', bytes(), null],
  ])('is known for %s', (_, content, found) => {
    expect(sniffBytes(content)).toBe(found);
  });
});
