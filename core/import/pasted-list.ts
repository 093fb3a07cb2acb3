import { cleanLine } from '../networks/clean-text.ts';
import type { Network } from '../networks/network.ts';
import { recogniseProfile, type Recognition } from '../networks/recognise-profile.ts';
import { networkNamed } from '../networks/rules.ts';
import type { ImportedPerson, ImportedProfile } from './imported-person.ts';
import { linesToPause, namedPerson, pauseStep, personStep, skippedStep, type ImportStep } from './import-step.ts';
import { looksLikeName } from './looks-like-name.ts';
import { personKey } from './person-key.ts';
import { profileName } from './profile-name.ts';
import { textLines } from './text-lines.ts';

type Refusal = Extract<Recognition, { ok: false }> & { readonly text: string };

/** What one line holds, before anything is made of it. */
interface LineParts {
  /** The words in front of the links, or behind them when there are none in front. */
  readonly words: string;
  /** What other words there are. */
  readonly remark: string;
  readonly profiles: readonly ImportedProfile[];
  readonly suggestedName: string | null;
  readonly refusals: readonly Refusal[];
}

/** No person's line is longer; what is longer is no list. */
const longestLine = 10_000;

/** The signs that people put in front of the lines of a list. */
const bullet = /^(?:[-*•–—]\s+|\d{1,4}[.)]\s+|\[[ x]\]\s+)+/i;

/** A line ready to be cut at its spaces: `[Ana](link)` and `Ana <link>` become `Ana link`. */
function plainLine(text: string): string {
  return cleanLine(text)
    .replace(bullet, '')
    .replace(/\[([^[\]]*)\]\(([^()\s]+)\)/g, '$1 $2')
    .replace(/[<>|]/g, ' ')
    .trim();
}

/** Whether a word was meant as a link or handle rather than as part of a name. `J.R.` and `St.` are not. */
function looksMeant(word: string): boolean {
  return /[@/:]|[^.\s]\.[^.\s]{2}/.test(word) && !/^(?:\p{L}\.)+$/u.test(word);
}

function trimWord(word: string): string {
  let trimmed = word.replace(/^[("'“‘]+|["'”’,;]+$/g, '');
  // A closing bracket belongs to a link that opened one: en.example/wiki/Ana_(singer).
  while (trimmed.endsWith(')') && trimmed.split(')').length > trimmed.split('(').length) trimmed = trimmed.slice(0, -1);
  return /^[-–—:]*$/.test(trimmed) ? '' : trimmed;
}

/** Reads a line word by word: `Ana Kovac, x: @ana https://ana.example`. */
function readWords(line: string): LineParts {
  const words = line
    .split(/[\s,;]+/)
    .map(trimWord)
    .filter((word) => word !== '');
  const before: string[] = [];
  const after: string[] = [];
  const answers: (Recognition & { readonly text: string })[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const hint: Network | null = networkNamed(word.replace(/:$/, ''));
    const hinted = hint === null || next === undefined ? null : recogniseProfile(next, hint);
    if (hinted !== null && (hinted.ok || word.endsWith(':'))) {
      answers.push({ ...hinted, text: `${word} ${next}` });
      at += 1;
    } else if (looksMeant(word.replace(/:$/, ''))) answers.push({ ...recogniseProfile(word), text: word });
    else (answers.length === 0 ? before : after).push(word.replace(/:$/, ''));
  }
  const found = answers.filter((answer) => answer.ok);
  return {
    words: (before.length === 0 ? after : before).join(' '),
    remark: before.length === 0 ? '' : after.join(' '),
    profiles: found.map(({ profile }) => profile),
    suggestedName: found.find((answer) => answer.suggestedName !== null)?.suggestedName ?? null,
    refusals: answers.filter((answer) => !answer.ok),
  };
}

function readLine(text: string): LineParts {
  const line = plainLine(text);
  // A handle with spaces in it, such as a telephone number, is only seen in one piece.
  const whole = looksLikeName(line) ? null : recogniseProfile(line);
  if (whole?.ok === true) {
    return { words: '', remark: '', profiles: [whole.profile], suggestedName: whole.suggestedName, refusals: [] };
  }
  const parts = readWords(line);
  if (whole === null || parts.profiles.length > 0 || parts.refusals.length > 0) return parts;
  return { ...parts, refusals: [{ ...whole, text: line }] };
}

/** A name and what follows it behind a comma: `Ana Kovac, Northwind` is somebody and a remark. */
function splitWords(text: string, words: string): { readonly name: string; readonly note: string } {
  const beforeComma = words === '' ? '' : cleanLine((plainLine(text).split(/[,;]/)[0] ?? '').replace(/[-–—:\s]+$/, ''));
  const isNamed = beforeComma !== '' && words.startsWith(beforeComma) && words.length > beforeComma.length;
  return isNamed ? { name: beforeComma, note: words.slice(beforeComma.length).trim() } : { name: words, note: '' };
}

function withoutRepeats(profiles: readonly ImportedProfile[]): readonly ImportedProfile[] {
  const byKey = new Map(profiles.map((profile) => [`${profile.network} ${profile.key}`, profile]));
  return [...byKey.values()];
}

function toPerson(line: number, text: string, parts: LineParts): ImportedPerson | null {
  const { name: written, note: behindComma } = splitWords(text, parts.words);
  const note = [behindComma, parts.remark].filter((words) => words !== '').join('; ');
  const [first] = parts.profiles;
  if (first === undefined) return looksLikeName(written) ? { ...namedPerson(line, written), note } : null;
  const name = written === '' ? (parts.suggestedName ?? profileName(first)) : written;
  return { ...namedPerson(line, name), note, profiles: withoutRepeats(parts.profiles) };
}

/** What makes two lines the same person: all their links, or the name where there is none. */
function identities(person: ImportedPerson): readonly string[] {
  if (person.profiles.length === 0) return [`name ${personKey(person)}`];
  return person.profiles.map(({ network, key }) => `${network} ${key}`);
}

/** Reads links and handles of any network, one person a line, with or without a name in front of them. */
export function* readPastedList(text: string): Generator<ImportStep> {
  const seen = new Set<string>();
  for (const { line, text: written } of textLines(text)) {
    if (written.length > longestLine) {
      yield skippedStep(line, 'broken-row', written.slice(0, 200));
      continue;
    }
    if (line % linesToPause === 0) yield pauseStep;
    if (cleanLine(written) === '') continue;
    const parts = readLine(written);
    for (const { reason, network, text: excerpt } of parts.refusals) yield skippedStep(line, reason, excerpt, network);
    const person = toPerson(line, written, parts);
    if (person === null) continue;
    const own = identities(person);
    if (own.every((identity) => seen.has(identity))) yield skippedStep(line, 'repeated', written);
    else yield personStep(person);
    for (const identity of own) seen.add(identity);
  }
}
