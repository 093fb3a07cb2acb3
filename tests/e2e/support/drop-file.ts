import type { Page } from 'playwright/test';

/** Drops a file on an element with the events that a real drag brings. */
export async function dropOn(page: Page, selector: string, name: string, content: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ base64, fileName }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], fileName));
      return data;
    },
    { base64: content.toString('base64'), fileName: name },
  );
  // One element for all of them: what it says, and with it a selector by its words, may change with the first.
  const target = await page.locator(selector).elementHandle();
  for (const event of ['dragenter', 'dragover', 'drop']) await target?.dispatchEvent(event, { dataTransfer: transfer });
}
