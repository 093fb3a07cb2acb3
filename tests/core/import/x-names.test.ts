import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { XNames } from '../../../core/import/x-names.ts';

interface Post {
  readonly id: string;
  readonly mentions?: readonly { readonly id_str: string; readonly screen_name: string; readonly name: string }[];
  readonly replyTo?: readonly [id: string, handle: string];
}

const ana = { id_str: '12', screen_name: 'ana_kovac', name: 'Ana Kovač' };

function file(...posts: readonly Post[]): string {
  const list = posts.map(({ id, mentions = [], replyTo }) => ({
    tweet: {
      id_str: id,
      full_text: 'a "text" with }] brackets',
      entities: { user_mentions: mentions },
      ...(replyTo === undefined ? {} : { in_reply_to_user_id_str: replyTo[0], in_reply_to_screen_name: replyTo[1] }),
    },
  }));
  return `window.YTD.tweets.part0 = ${JSON.stringify(list, null, 2)}`;
}

function learn(text: string, pieceLength = 1000): XNames {
  const names = new XNames(new Set(['12', '13']));
  for (let at = 0; at < text.length; at += pieceLength) names.push(text.slice(at, at + pieceLength));
  names.end();
  return names;
}

describe('names recovered from one’s own posts', () => {
  it('come from mentions', () => {
    expect(learn(file({ id: '1', mentions: [ana] })).of('12')).toMatchObject({
      handle: 'ana_kovac',
      name: 'Ana Kovač',
    });
  });

  it('come from replies, which know only the handle', () => {
    expect(learn(file({ id: '1', replyTo: ['13', 'ben'] })).of('13')).toMatchObject({ handle: 'ben', name: '' });
  });

  it('are those of the latest post, however the posts are ordered', () => {
    const older = { ...ana, screen_name: 'old_ana', name: 'Ana' };
    const text = file(
      { id: '999', mentions: [older] },
      { id: '1000', mentions: [ana] },
      { id: '998', mentions: [older] },
    );
    expect(learn(text).of('12')).toMatchObject({ handle: 'ana_kovac', name: 'Ana Kovač' });
  });

  it('keep the name of a mention when a later reply knows only the handle', () => {
    const text = file({ id: '1', mentions: [ana] }, { id: '2', replyTo: ['12', 'ana_new'] });
    expect(learn(text).of('12')).toMatchObject({ handle: 'ana_new', name: 'Ana Kovač' });
  });

  it('are looked for only for those who are wanted', () => {
    expect(learn(file({ id: '1', mentions: [{ ...ana, id_str: '99' }] })).of('99')).toBeNull();
  });

  it('come from the shape of before 2020 and from several files', () => {
    const names = new XNames(new Set(['12', '13']));
    names.push(`window.YTD.tweet.part0 = [ {"id_str":"1","entities":{"user_mentions":[${JSON.stringify(ana)}]}} ]`);
    names.end();
    names.push(file({ id: '2', replyTo: ['13', 'ben'] }));
    names.end();
    expect([names.of('12')?.handle, names.of('13')?.handle]).toEqual(['ana_kovac', 'ben']);
  });

  it('are the same however the file is cut into pieces', () => {
    const text = file({ id: '1', mentions: [ana] }, { id: '2', replyTo: ['13', 'ben'] });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (length) => {
        const names = learn(text, length);
        expect([names.of('12')?.name, names.of('13')?.handle]).toEqual(['Ana Kovač', 'ben']);
      }),
    );
  });

  it('are not lost to posts that are broken', () => {
    const text = file({ id: '1', mentions: [ana] }).replace(
      '[',
      '[ {"tweet":{"entities":{"user_mentions":[null, 5]}}}, {"tweet": oops }, {"tweet":{"entities":7}}, ',
    );
    expect(learn(text).of('12')?.handle).toBe('ana_kovac');
  });
});
