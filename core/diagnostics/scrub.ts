import { errorCodes } from '../errors/app-error.ts';
import { knownWords } from './known-words.ts';

/** Stands for whatever was left out. */
const gap = '…';

/** Codes of systems and libraries: ENOENT, ERR_INVALID_ARG_TYPE, SQLITE_BUSY, ECONNRESET. */
const codePattern = /^(?:E[A-Z][A-Z0-9]{2,14}|(?:ERR|SQLITE)_[A-Z0-9_]+)$/;

/** The names of classes of errors. */
const errorPattern =
  /^(?:Aggregate|App|Assertion|DOM|Eval|Range|Reference|Request|Sqlite|Syntax|System|Type|URI|Uncaught)?(?:Error|Exception)$/;

/** One line or several of an error's message, without any word that could be a name, an address, or what somebody wrote. */
export function scrubMessage(message: string): string {
  const words = message.split(/\s+/).filter((word) => word !== '');
  const kept = words.map((word, index) => scrubWord(word, index === 0 || /[.:]$/.test(words[index - 1] ?? '')));
  // A row of gaps says no more than one, and its length is nobody's business.
  return kept.filter((word, index) => word !== gap || kept[index - 1] !== gap).join(' ');
}

function scrubWord(word: string, isFirst: boolean): string {
  const [, before = '', core = '', after = ''] = /^([("'[]*)(.*?)([)"'\],.:;!?]*)$/s.exec(word) ?? [];
  if (core === '' || isHarmless(core, isFirst || before.includes('('))) return `${before}${core}${after}`;
  return gap;
}

const codes: ReadonlySet<string> = new Set(errorCodes);

/** Many a known word is somebody's surname too (Long, Page, Field): written large it counts as one, except at a beginning. */
function isHarmless(word: string, isFirst: boolean): boolean {
  if (knownWords.has(isFirst ? word.toLowerCase() : word) || codes.has(word)) return true;
  // Up to three digits: an HTTP status or a count; more could be part of a telephone number.
  return codePattern.test(word) || errorPattern.test(word) || /^\d{1,3}$/.test(word);
}

const framePattern = /^\s*at (?:(.+?) \()?(.+?):(\d+):(\d+)\)?$/;

/** A line of a stack: which function of the program's, in which of its files; never where on the disk. */
export function scrubFrame(line: string): string | null {
  // Engines write `new Promise (<anonymous>)` for what is in no file.
  if (/^\s*at .+ \(<anonymous>\)$/.test(line)) return '    at (<anonymous>)';
  const [, called = '', where = '', row = '', column = ''] = framePattern.exec(line) ?? [];
  if (where === '') return null;
  const file = where.split(/[\\/]/).at(-1) ?? '';
  const place = /^(?:node:[\w/:.-]+)$/.test(where) ? where : /^[\w.-]+\.(?:[cm]?[jt]s)$/.test(file) ? file : gap;
  const name = /^(?:async |new )*[\w$.#<>]+(?: \[as [\w$.#]+\])?$/.test(called) ? `${called} ` : '';
  return `    at ${name}(${place}:${row}:${column})`;
}

/** An error's text with its stack, fit to be read by strangers. */
export function scrubError(text: string): string {
  const lines = text.split('\n');
  const firstFrame = lines.findIndex((line) => scrubFrame(line) !== null);
  const message = lines.slice(0, firstFrame === -1 ? lines.length : firstFrame).join(' ');
  const frames = firstFrame === -1 ? [] : lines.slice(firstFrame).map((line) => scrubFrame(line) ?? scrubMessage(line));
  return [scrubMessage(message), ...frames.filter((line) => line !== '')].join('\n');
}
