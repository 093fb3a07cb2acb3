import { recogniseProfile } from '../networks/recognise-profile.ts';
import type { ImportedPerson, ImportedProfile } from './imported-person.ts';
import { namedPerson, personStep, skippedStep, type ImportStep } from './import-step.ts';
import { profileName } from './profile-name.ts';
import { isObject, readJson, textOf, type JsonObject } from './read-json.ts';
import type { XName } from './x-names.ts';

/** An account that the archive of X names. */
export interface XAccount {
  readonly line: number;
  /** As text: these numbers are longer than a number can be exact. */
  readonly id: string;
  /** The profile that a link leads to, where the archive has one with a handle in it. */
  readonly linked: ImportedProfile | null;
}

export type XStep = { readonly kind: 'account'; readonly account: XAccount } | ImportStep;

/** A handle in a link such as x.com/bob; the archive's own links hold the number once more. */
function linkedProfile(link: string): ImportedProfile | null {
  const answer = link === '' ? null : recogniseProfile(link, 'x');
  const isHandle = answer?.ok === true && answer.profile.network === 'x' && !answer.profile.handle.startsWith('id:');
  return isHandle ? answer.profile : null;
}

function readEntry(entry: JsonObject, line: number): XStep {
  const account = entry['following'] ?? entry['follower'];
  const id = isObject(account) ? textOf(account, 'accountId') : '';
  if (!isObject(account) || !/^\d{1,20}$/.test(id)) return skippedStep(line, 'broken-row', JSON.stringify(entry));
  return { kind: 'account', account: { line, id, linked: linkedProfile(textOf(account, 'userLink')) } };
}

/** Reads following.js or follower.js: what stands in front of the list is cut off, the rest is JSON and never run. */
export function readXAccounts(text: string): Generator<XStep> {
  return readJson(text, (list) => list === '', readEntry);
}

function profileOf(text: string): ImportedProfile | null {
  const answer = recogniseProfile(text, 'x');
  return answer.ok ? answer.profile : null;
}

/**
 * Makes an account a person. The number stays even when the handle is known: handles change, and only by their number is
 * somebody known again who came in before their handle was found.
 */
export function xPerson({ line, id, linked }: XAccount, known: XName | null): ImportedPerson {
  const number = profileOf(`id:${id}`);
  const handle = (known === null ? null : profileOf(known.handle)) ?? linked;
  const named = handle === null || number === null ? number : { ...number, url: null };
  const profiles = [handle, named].filter((profile) => profile !== null);
  const first = profiles[0];
  const name = known?.name || handle?.handle || (first === undefined ? id : profileName(first));
  return { ...namedPerson(line, name), profiles, connectedThrough: 'x' };
}

/** Reads one list by itself, without the posts that could tell handles and names. */
export function* readXList(text: string): Generator<ImportStep> {
  const seen = new Set<string>();
  for (const step of readXAccounts(text)) {
    if (step.kind !== 'account') yield step;
    else if (seen.has(step.account.id)) yield skippedStep(step.account.line, 'repeated', step.account.id);
    else {
      seen.add(step.account.id);
      yield personStep(xPerson(step.account, null));
    }
  }
}
