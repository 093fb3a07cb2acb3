import { LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { UndoController } from '../../../renderer/controllers/undo-controller.ts';

class Undoing extends LitElement {
  undone = 0;
  readonly keys = new UndoController(this, () => (this.undone += 1));
}
customElements.define('test-undoing', Undoing);

let element: Undoing;

beforeEach(() => {
  element = new Undoing();
  document.body.replaceChildren(element);
});
afterEach(() => document.body.replaceChildren());

describe('the key that undoes', () => {
  it('is heard anywhere in the window, with Ctrl and with Cmd', async () => {
    await userEvent.keyboard('{Control>}z{/Control}{Meta>}z{/Meta}');
    expect(element.undone).toBe(2);
  });

  it('is left to fields and dialogs, and to redoing', async () => {
    document.body.append(document.createElement('textarea'), document.createElement('dialog'));
    document.querySelector('textarea')?.focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    const dialog = document.querySelector('dialog');
    dialog?.append(document.createElement('button'));
    dialog?.showModal();
    await userEvent.keyboard('{Control>}z{/Control}');
    dialog?.close();
    document.querySelector('textarea')?.blur();
    await userEvent.keyboard('z{Control>}{Shift>}z{/Shift}{/Control}');
    expect(element.undone).toBe(0);
  });

  it('is heard no longer when the element is gone', async () => {
    element.remove();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(element.undone).toBe(0);
  });
});
