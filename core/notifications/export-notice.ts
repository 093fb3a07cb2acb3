import type { ExportSource } from '../import/export-source.ts';
import { exportText } from '../text/export-text.ts';
import type { Notice } from './notice.ts';

/** An export that a network was asked for yesterday should be ready; leads to where it is brought in. */
export function exportNotice(source: ExportSource): Notice {
  return {
    kind: 'export',
    title: exportText.readyTitle(source),
    body: exportText.readyBody,
    click: { kind: 'bring-in', source },
    buttons: [],
  };
}
