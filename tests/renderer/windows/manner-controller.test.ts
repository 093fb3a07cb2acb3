import { LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayText } from '../../../core/text/day-text.ts';
import { writeIn } from '../../../core/text/written-locale.ts';
import { singleKeysAreOn, turnSingleKeys } from '../../../renderer/controllers/shortcut-controller.ts';
import { GalleryBridge } from '../../../renderer/gallery/gallery-bridge.ts';
import { aScreen } from '../../../renderer/gallery/session-fixtures.ts';
import { MannerController, mannerOf } from '../../../renderer/windows/manner-controller.ts';

class MannerlyElement extends LitElement {
  readonly manner = new MannerController(this);

  override render() {
    return dayText('2026-11-18', '2026-11-18');
  }
}
customElements.define('test-mannerly', MannerlyElement);

let bridge: GalleryBridge;

beforeEach(() => {
  bridge = new GalleryBridge(aScreen());
  Object.assign(window, { bridge });
});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  Object.assign(window, { bridge: undefined });
  turnSingleKeys(true);
  writeIn(() => 'en-GB');
});

describe('the manner of a window', () => {
  it.each([
    ['?theme=dark&keys=off&locale=en-AT', { singleKeys: false, locale: 'en-AT' }],
    ['?keys=on&locale=en-US', { singleKeys: true, locale: 'en-US' }],
    ['', { singleKeys: true, locale: 'en-GB' }],
  ])('begins with what stands in the address: %j', (search, manner) => {
    expect(mannerOf(search)).toEqual(manner);
  });

  it('follows what is chosen, in keys, days and the language of the page, until the window goes', async () => {
    const element = new MannerlyElement();
    document.body.append(element);
    await element.updateComplete;
    expect(element.renderRoot.textContent).toContain('18 November');
    bridge.broadcast('windows:manner', { singleKeys: false, locale: 'en-US' });
    await element.updateComplete;
    expect(element.renderRoot.textContent).toContain('November 18');
    expect([document.documentElement.lang, singleKeysAreOn(), element.manner.locale]).toEqual([
      'en-US',
      false,
      'en-US',
    ]);
    element.remove();
    expect(bridge.listenerCount).toBe(0);
  });
});
