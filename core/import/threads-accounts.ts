import type { ImportStep } from './import-step.ts';
import { readMetaAccount } from './meta-account.ts';
import { readJson } from './read-json.ts';

const accountLists: ReadonlySet<string> = new Set([
  'text_post_app_text_post_app_following',
  'text_post_app_text_post_app_followers',
  // A list of followers without any key, as Instagram has it.
  '',
]);

/** Reads following.json and followers.json of Threads, which are called as those of Instagram that lie beside them. */
export function* readThreadsAccounts(text: string): Generator<ImportStep> {
  const seen = new Set<string>();
  yield* readJson(
    text,
    (list) => accountLists.has(list),
    (entry, line) => readMetaAccount(entry, line, 'threads', seen),
  );
}
