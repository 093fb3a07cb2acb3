import type { ComposeView } from '../../core/ipc/compose-requests.ts';
import { composeFixtures } from './compose-fixtures.ts';
import '../compose/compose-sheet.ts';

/** One state of the composer. */
export async function showComposer(name: string): Promise<void> {
  const fixtures: Readonly<Record<string, ComposeView>> = composeFixtures;
  const view = fixtures[name];
  if (view === undefined) {
    document.body.textContent = 'There is no such composer.';
    return;
  }
  const sheet = document.createElement('twelve-compose-sheet');
  sheet.ports = {
    view: async ({ postId }) => ({ ...view, postId }),
    open: async () => false,
    keepDraft: () => undefined,
    setHome: async (address) => address,
  };
  document.body.append(sheet);
  await sheet.open({ kind: view.kind, contactId: view.contactId, looked: null });
}
