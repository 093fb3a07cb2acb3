import { desktopText } from '../../core/text/desktop-text.ts';
import type { DesktopSnapshot, DialogSnapshot } from '../desktop/snapshot.ts';
import type { DesktopConnection } from './connection.ts';
import { element, place } from './element.ts';

/** The program's file dialogs: the browser picks, the host keeps a copy, the program gets its path. */
export class DialogView {
  readonly #connection: () => DesktopConnection;
  readonly #dialogs = new Map<number, HTMLDialogElement>();

  constructor(connection: () => DesktopConnection) {
    this.#connection = connection;
  }

  show(desktop: DesktopSnapshot): void {
    for (const [id, dialog] of this.#dialogs) {
      if (desktop.dialogs.some((wanted) => wanted.id === id)) continue;
      dialog.remove();
      this.#dialogs.delete(id);
    }
    for (const wanted of desktop.dialogs) {
      if (this.#dialogs.has(wanted.id)) continue;
      const dialog = this.#make(wanted);
      this.#dialogs.set(wanted.id, dialog);
      place('overlays').append(dialog);
      dialog.showModal();
    }
  }

  #make({ id, title, buttonLabel, extensions, isMultiple }: DialogSnapshot): HTMLDialogElement {
    const usual = isMultiple ? desktopText.chooseFiles : desktopText.chooseFile;
    const field = element('input', { attributes: { type: 'file', 'aria-label': usual } });
    field.multiple = isMultiple;
    const known = extensions.filter((extension) => extension !== '*');
    if (known.length === extensions.length) field.accept = known.map((extension) => `.${extension}`).join(',');
    const problem = element('p', { className: 'dialog-problem', attributes: { role: 'alert' } });
    const choose = element('button', {
      className: 'dialog-choose',
      text: buttonLabel === '' ? desktopText.choose : buttonLabel,
      attributes: { type: 'button' },
    });
    const cancel = element('button', { text: desktopText.cancel, attributes: { type: 'button' } });
    const answer = (paths: readonly string[]): void => this.#connection().send({ kind: 'dialog-answer', id, paths });
    choose.disabled = true;
    field.addEventListener('change', () => (choose.disabled = (field.files?.length ?? 0) === 0));
    choose.addEventListener('click', () => {
      choose.disabled = true;
      Promise.all([...(field.files ?? [])].map((file) => upload(file))).then(answer, () => {
        problem.textContent = desktopText.uploadFailed;
        choose.disabled = false;
      });
    });
    cancel.addEventListener('click', () => answer([]));
    const row = element('div', { className: 'dialog-actions', children: [cancel, choose] });
    const heading = element('h2', { text: title === '' ? usual : title });
    const dialog = element('dialog', { className: 'dialog', children: [heading, field, problem, row] });
    dialog.addEventListener('cancel', () => answer([]));
    return dialog;
  }
}

async function upload(file: File): Promise<string> {
  const address = `/.host/upload?name=${encodeURIComponent(file.name)}`;
  const response = await fetch(address, { method: 'POST', body: file });
  if (!response.ok) throw new Error(`The upload was answered with ${response.status}.`);
  return ((await response.json()) as { path: string }).path;
}
