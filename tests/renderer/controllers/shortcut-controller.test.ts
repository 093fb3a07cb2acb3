import { LitElement } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { ShortcutController, turnSingleKeys } from '../../../renderer/controllers/shortcut-controller.ts';

class ListeningElement extends LitElement {
  readonly heard: string[] = [];
  readonly shortcuts = new ShortcutController(this, (key) => {
    this.heard.push(key);
    return key === 'p';
  });
}
customElements.define('test-listening', ListeningElement);

afterEach(() => {
  document.body.replaceChildren();
  turnSingleKeys(true);
});

function listening(): ListeningElement {
  const element = new ListeningElement();
  document.body.append(element);
  return element;
}

function press(target: EventTarget, options: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...options });
  target.dispatchEvent(event);
  return event;
}

describe('a shortcut', () => {
  it('is heard from anywhere in the window, and used up', () => {
    const element = listening();
    expect([press(document.body, { key: 'p' }).defaultPrevented, element.heard]).toEqual([true, ['p']]);
  });

  it('leaves a key alone that it has no use for', () => {
    listening();
    expect(press(document.body, { key: 'z' }).defaultPrevented).toBe(false);
  });

  it('belongs to what is inside before what is around it', () => {
    const around = listening();
    const inside = listening();
    press(document.body, { key: 'p' });
    press(document.body, { key: 'z' });
    expect([inside.heard, around.heard]).toEqual([['p', 'z'], ['z']]);
  });

  it('is not heard from an open menu', () => {
    const element = listening();
    const menu = document.body.appendChild(document.createElement('div'));
    menu.popover = 'auto';
    menu.showPopover();
    press(menu, { key: 'p' });
    menu.hidePopover();
    press(menu, { key: 'z' });
    expect(element.heard).toEqual(['z']);
  });

  it.each(['input', 'textarea', 'select', 'dialog'])('is not heard from a %s', (name) => {
    const element = listening();
    const field = document.body.appendChild(document.createElement(name));
    press(field, { key: 'p' });
    expect(element.heard).toEqual([]);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('leaves keys with %s to the system', (modifier) => {
    const element = listening();
    press(document.body, { key: 'p', [modifier]: true });
    expect(element.heard).toEqual([]);
  });

  it('is not heard any more when its element is gone', () => {
    const element = listening();
    element.remove();
    press(document.body, { key: 'p' });
    expect(element.heard).toEqual([]);
  });

  it('is not heard while single keys are turned off, but for keys with a name', () => {
    const element = listening();
    turnSingleKeys(false);
    for (const key of ['p', '?', '1', '+', '/', 'é', '𝒜', 'Escape', 'ArrowLeft', 'Home']) press(document.body, { key });
    expect(element.heard).toEqual(['Escape', 'ArrowLeft', 'Home']);
    turnSingleKeys(true);
    press(document.body, { key: 'p' });
    expect(element.heard.at(-1)).toBe('p');
  });
});
