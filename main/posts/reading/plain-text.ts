import { Parser } from 'htmlparser2';
import { cleanProse } from '../../../core/posts/clean-prose.ts';

/** What stands inside of these is not for reading. */
const unread = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object', 'math', 'head', 'title']);
/** Elements that are part of a line; all others begin one of their own. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Fed in pieces, so that an article of a megabyte is not read to its end for its first lines. */
const pieceLength = 1_024;

/** The words of a piece of HTML, up to about `most` characters: no elements, no styles, entities as what they mean. */
export function htmlToText(html: string, most: number): string {
  if (!/[<&]/.test(html)) return cleanProse(html.slice(0, most * 2));
  let text = '';
  let hiddenDepth = 0;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (unread.has(name)) hiddenDepth += 1;
        else if (!inline.has(name)) text += ' ';
      },
      onclosetag: (name) => {
        if (unread.has(name)) hiddenDepth = Math.max(0, hiddenDepth - 1);
        else if (!inline.has(name)) text += ' ';
      },
      ontext: (piece) => {
        if (hiddenDepth === 0) text += piece;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  for (let at = 0; at < html.length && text.length < most * 2; at += pieceLength) {
    parser.write(html.slice(at, at + pieceLength));
  }
  if (text.length < most * 2) parser.end();
  return cleanProse(text);
}

/** A text that may or may not be HTML, as titles are: feeds disagree, and many pack it twice. */
export function looseText(text: string, most: number): string {
  const once = htmlToText(text, most);
  return /&(?:#\d+|#x[\da-f]+|[a-z]+\d?);/i.test(once) ? htmlToText(once, most) : once;
}
