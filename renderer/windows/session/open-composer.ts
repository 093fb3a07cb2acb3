import { outcomeText } from '../../../core/text/compose-text.ts';
import type { ComposePorts, WantedComposer } from '../../compose/compose-sheet.ts';
import { request } from '../../ipc/bridge.ts';
import '../../compose/compose-sheet.ts';

interface OpenComposerParts {
  readonly root: HTMLElement | DocumentFragment;
  readonly wanted: WantedComposer;
  /** What a request answers, or undefined after the user was told why it did not. */
  readonly attempt: <T>(answer: Promise<T>) => Promise<T | undefined>;
  readonly tell: (message: string) => void;
}

/** Opens the composer, joined to main. */
export async function openComposer({ root, wanted, attempt, tell }: OpenComposerParts): Promise<void> {
  const ports: ComposePorts = {
    view: (options) => attempt(request('compose:view', options)),
    keepDraft: (options) => void attempt(request('compose:keep-draft', options)),
    setHome: (address) => attempt(request('compose:set-home', { address })),
    open: async (options) => {
      const outcome = await attempt(request('compose:open', options));
      if (outcome === undefined) return false;
      const told = outcomeText(outcome);
      if (told !== '') tell(told);
      return true;
    },
  };
  const sheet = root.querySelector('twelve-compose-sheet') ?? document.createElement('twelve-compose-sheet');
  sheet.ports = ports;
  root.append(sheet);
  await sheet.open(wanted);
}
