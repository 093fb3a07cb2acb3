import { cleanLine } from '../networks/clean-text.ts';
import { recogniseProfile } from '../networks/recognise-profile.ts';
import { cleanTags } from './clean-tags.ts';
import { fullIdentity } from './full-identity.ts';
import type { ImportedProfile } from './imported-person.ts';
import { namedPerson, pauseStep, personStep, skippedStep, type ImportStep } from './import-step.ts';
import { profileName } from './profile-name.ts';
import { decodeXml } from './xml-text.ts';

/** One outline's tag. */
interface Outline {
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly isEmpty: boolean;
}

const outlinesToPause = 500;

const tags = /<!--|<!\[CDATA\[|<(\/?)outline(?=[\s/>])/gi;
const attribute = /\s*([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/** The attributes of the tag whose name ends at `start`, and where it ends; what is written wrongly in it is passed over. */
function readTag(text: string, start: number) {
  const attributes = new Map<string, string>();
  let at = start;
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(text);
    if (match !== null) {
      const [, name = '', double, single] = match;
      attributes.set(name.toLowerCase(), cleanLine(decodeXml(double ?? single ?? '')));
      at = attribute.lastIndex;
      continue;
    }
    const sign = text[at];
    // Another tag begins, or the file ends, where this one should have been closed.
    if (sign === undefined || sign === '<') return { attributes, end: at, isEmpty: true };
    at += 1;
    if (sign === '>') return { attributes, end: at, isEmpty: text[at - 2] === '/' };
  }
}

function endOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at === -1 ? text.length : at + sign.length;
}

function* readOutlines(text: string): Generator<Outline | 'closed'> {
  let line = 1;
  let counted = 0;
  let at = 0;
  for (;;) {
    tags.lastIndex = at;
    const match = tags.exec(text);
    if (match === null) return;
    for (; counted < match.index; counted += 1) if (text[counted] === '\n') line += 1;
    at = tags.lastIndex;
    // Nobody stands in a comment.
    if (match[0] === '<!--') at = endOf(text, '-->', at);
    else if (match[0].startsWith('<!')) at = endOf(text, ']]>', at);
    else if (match[1] === '/') yield 'closed';
    else {
      const { attributes, end, isEmpty } = readTag(text, at);
      at = end;
      yield { line, attributes, isEmpty };
    }
  }
}

function labelOf({ attributes }: Outline): string {
  return attributes.get('title') || attributes.get('text') || '';
}

/** Reads the feed and the site of an outline; the one behind them is the person. */
function readFeed(outline: Outline, folders: readonly string[]): readonly ImportStep[] {
  const { line, attributes } = outline;
  const label = labelOf(outline);
  const refused: ImportStep[] = [];
  const profiles = new Map<string, ImportedProfile>();
  let suggestedName: string | null = null;
  for (const [name, network] of [
    ['htmlurl', 'website'],
    ['url', 'website'],
    ['xmlurl', 'feed'],
  ] as const) {
    const link = attributes.get(name) ?? '';
    if (link === '') continue;
    const answer = recogniseProfile(link, network);
    if (!answer.ok) refused.push(skippedStep(line, answer.reason, link, answer.network));
    else {
      profiles.set(`${answer.profile.network} ${answer.profile.key}`, answer.profile);
      suggestedName ??= answer.suggestedName;
    }
  }
  const [first] = [...profiles.values()];
  const name = label || (first === undefined ? '' : (suggestedName ?? profileName(first)));
  if (name === '' || first === undefined) {
    return refused.length > 0 ? refused : [skippedStep(line, 'broken-row', label || '<outline>')];
  }
  return [
    ...refused,
    personStep({ ...namedPerson(line, name), profiles: [...profiles.values()], tags: cleanTags(folders) }),
  ];
}

/** Reads the blogs of an OPML file: each is a person with a site and a feed, each folder around it a tag. */
export function* readOpml(text: string): Generator<ImportStep> {
  const seen = new Set<string>();
  const folders: string[] = [];
  let count = 0;
  for (const outline of readOutlines(text)) {
    count += 1;
    if (count % outlinesToPause === 0) yield pauseStep;
    if (outline === 'closed') {
      folders.pop();
      continue;
    }
    const isFeed = ['xmlurl', 'htmlurl', 'url'].some((name) => (outline.attributes.get(name) ?? '') !== '');
    const steps = isFeed || outline.isEmpty ? readFeed(outline, folders) : [];
    for (const step of steps) {
      const key = step.kind === 'person' ? fullIdentity(step.person) : '';
      if (key !== '' && seen.has(key)) yield skippedStep(outline.line, 'repeated', labelOf(outline));
      else yield step;
      seen.add(key);
    }
    if (!outline.isEmpty) folders.push(isFeed ? '' : labelOf(outline));
  }
}
