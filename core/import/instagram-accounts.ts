import type { ImportStep } from './import-step.ts';
import { readMetaAccount } from './meta-account.ts';
import { readJson } from './read-json.ts';

/** Whom somebody follows, and who follows them; the latter mostly as a list without any key. The blocked have keys of their own. */
const accountLists: ReadonlySet<string> = new Set(['relationships_following', 'relationships_followers', '']);

/** Reads following.json and followers_1.json of Instagram, in the shape of today and in that of before 2025. */
export function* readInstagramAccounts(text: string): Generator<ImportStep> {
  const seen = new Set<string>();
  yield* readJson(
    text,
    (list) => accountLists.has(list),
    (entry, line) => readMetaAccount(entry, line, 'instagram', seen),
  );
}
