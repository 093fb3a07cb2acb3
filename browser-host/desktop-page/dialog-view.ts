import { desktopText } from '../../core/text/desktop-text.ts';
import type { DesktopSnapshot, DialogSnapshot } from '../desktop/snapshot.ts';
import type { DesktopConnection } from './connection.ts';
import { element, place } from './element.ts';

/** What stands in a dialog between its title and its buttons. */
interface DialogBody {
  readonly title: string;
  readonly button: string;
  readonly nodes: readonly HTMLElement[];
  /** Calls back when there is something, or nothing any more, to answer with. */
  onChange(tell: (isAnswerable: boolean) => void): void;
  /** The chosen paths. Throws when a file can't be handed over. */
  paths(): Promise<readonly string[]>;
}

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

  #make(wanted: DialogSnapshot): HTMLDialogElement {
    const { id, title, buttonLabel } = wanted;
    const body = wanted.saveAs === null ? openBody(wanted) : saveBody(wanted.saveAs);
    const problem = element('p', { className: 'dialog-problem', attributes: { role: 'alert' } });
    const choose = element('button', {
      className: 'dialog-choose',
      text: buttonLabel === '' ? body.button : buttonLabel,
      attributes: { type: 'button' },
    });
    const cancel = element('button', { text: desktopText.cancel, attributes: { type: 'button' } });
    const answer = (paths: readonly string[]): void => this.#connection().send({ kind: 'dialog-answer', id, paths });
    choose.disabled = true;
    body.onChange((isAnswerable) => (choose.disabled = !isAnswerable));
    choose.addEventListener('click', () => {
      choose.disabled = true;
      body.paths().then(answer, () => {
        problem.textContent = desktopText.uploadFailed;
        choose.disabled = false;
      });
    });
    cancel.addEventListener('click', () => answer([]));
    const row = element('div', { className: 'dialog-actions', children: [cancel, choose] });
    const heading = element('h2', { text: title === '' ? body.title : title });
    const dialog = element('dialog', { className: 'dialog', children: [heading, ...body.nodes, problem, row] });
    dialog.addEventListener('cancel', () => answer([]));
    return dialog;
  }
}

function openBody({ extensions, isMultiple }: DialogSnapshot): DialogBody {
  const title = isMultiple ? desktopText.chooseFiles : desktopText.chooseFile;
  const field = element('input', { attributes: { type: 'file', 'aria-label': title } });
  field.multiple = isMultiple;
  const known = extensions.filter((extension) => extension !== '*');
  if (known.length === extensions.length) field.accept = known.map((extension) => `.${extension}`).join(',');
  return {
    title,
    button: desktopText.choose,
    nodes: [field],
    onChange: (tell) => field.addEventListener('change', () => tell((field.files?.length ?? 0) > 0)),
    paths: () => Promise.all([...(field.files ?? [])].map((file) => upload(file))),
  };
}

/** The host runs on the machine of the page, so a path typed here is one of the user's own. */
function saveBody(path: string): DialogBody {
  const field = element('input', {
    className: 'dialog-path',
    attributes: { type: 'text', 'aria-label': desktopText.saveAs, spellcheck: 'false' },
  });
  field.value = path;
  return {
    title: desktopText.saveAs,
    button: desktopText.save,
    nodes: [field],
    onChange: (tell) => {
      tell(true);
      field.addEventListener('input', () => tell(field.value.trim() !== ''));
    },
    paths: () => Promise.resolve([field.value.trim()]),
  };
}

async function upload(file: File): Promise<string> {
  const address = `/.host/upload?name=${encodeURIComponent(file.name)}`;
  const response = await fetch(address, { method: 'POST', body: file });
  if (!response.ok) throw new Error(`The upload was answered with ${response.status}.`);
  return ((await response.json()) as { path: string }).path;
}
