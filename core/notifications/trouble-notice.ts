import type { WindowName } from '../ipc/windows-requests.ts';
import { diagnosticsText } from '../text/diagnostics-text.ts';
import { windowTitles } from '../text/window-text.ts';
import type { Notice } from './notice.ts';

/** A window could not be kept alive; says what is left to do. */
export function troubleNotice(window: WindowName): Notice {
  return {
    kind: 'trouble',
    title: diagnosticsText.givenUpTitle(windowTitles[window]),
    body: diagnosticsText.givenUpBody,
    click: { kind: 'open', window },
    buttons: [],
  };
}
