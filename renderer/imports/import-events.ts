import type { ColumnAssignment } from '../../core/import/column-choice.ts';
import type { ExportSource } from '../../core/import/export-source.ts';

/** What the user wants while people are brought in. */
export type ImportWish =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'choose'; readonly what: 'files' | 'folder' }
  | { readonly kind: 'assign'; readonly assignment: ColumnAssignment }
  | { readonly kind: 'change-columns' }
  | { readonly kind: 'bring-in' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'undo'; readonly batchId: string }
  | { readonly kind: 'remind'; readonly source: ExportSource }
  /** Another view: the beginning, the help for exports, or what came in before. */
  | { readonly kind: 'start' }
  | { readonly kind: 'guide' }
  | { readonly kind: 'past' }
  /** Away from importing altogether. */
  | { readonly kind: 'leave' };

/** Only the window can do it. */
export class ImportWishEvent extends Event {
  readonly wish: ImportWish;

  constructor(wish: ImportWish) {
    super('import-wish', { bubbles: true, composed: true });
    this.wish = wish;
  }
}

/** Lets the window know. */
export function wish(from: EventTarget, wanted: ImportWish): void {
  from.dispatchEvent(new ImportWishEvent(wanted));
}

/** Whether something can be dropped there: text dropped into a field is the field's. */
export function mayBeDropped(event: DragEvent): boolean {
  const [target] = event.composedPath();
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return false;
  return event.dataTransfer?.types.some((type) => ['Files', 'text/uri-list', 'text/plain'].includes(type)) ?? false;
}

/** What was dropped: files and folders, or a link; null for anything else. */
export function droppedWish(transfer: DataTransfer | null): ImportWish | null {
  if (transfer === null) return null;
  if (transfer.files.length > 0) return { kind: 'files', files: Array.from(transfer.files) };
  const text = transfer.getData('text/uri-list') || transfer.getData('text/plain');
  return text.trim() === '' ? null : { kind: 'text', text };
}

declare global {
  interface HTMLElementEventMap {
    'import-wish': ImportWishEvent;
    'import-begin': Event;
    'import-leave': Event;
  }
}
