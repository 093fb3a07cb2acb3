import { describe, expect, it } from 'vitest';
import { everybody } from '../../../core/contacts/contact-query.ts';
import type { ContactPage } from '../../../core/contacts/listed-contact.ts';
import { ContactPages } from '../../../renderer/contacts/contact-pages.ts';
import { aListed } from '../../../renderer/gallery/contacts-fixtures.ts';

const today = '2026-11-20';

function setUp(total = 250) {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  let length = total;
  const pages = new ContactPages(
    everybody,
    ({ text }, from, count) => {
      asked.push(`${text} ${from}+${count}`);
      const rows = Array.from({ length: Math.max(0, Math.min(count, length - from)) }, (_, index) =>
        aListed(`${text}${from + index}`),
      );
      const page: ContactPage = { total: length, from, today, rows };
      return new Promise((resolve) => answers.push(() => resolve(page)));
    },
    () => undefined,
  );
  /** Answers what was asked so far, the latest last. */
  const answer = async (): Promise<void> => {
    for (const each of answers.splice(0)) each();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { pages, asked, answer, grow: (by: number) => (length += by) };
}

describe('ContactPages', () => {
  it('asks for the page of a row once, and has it then', async () => {
    const { pages, asked, answer } = setUp();
    const shown = pages.show(everybody);
    await answer();
    await shown;
    expect([pages.total, pages.at(3)?.name]).toEqual([250, '3']);
    expect([pages.at(120), pages.at(130)]).toEqual([undefined, undefined]);
    await answer();
    expect([pages.at(120)?.name, pages.placeOf('contact-120')]).toEqual(['120', 120]);
    expect(asked).toEqual([' 0+60', ' 120+60']);
  });

  it('shows no answer to an older question', async () => {
    const { pages, answer } = setUp();
    const first = pages.show({ ...everybody, text: 'a' });
    const second = pages.show({ ...everybody, text: 'b' });
    await answer();
    await Promise.all([first, second]);
    expect(pages.at(0)?.name).toBe('b0');
  });

  it('keeps what is shown until the new rows are there', async () => {
    const { pages, answer, grow } = setUp();
    const shown = pages.show(everybody);
    await answer();
    await shown;
    grow(5);
    const renewed = pages.renew();
    await answer();
    await renewed;
    expect([pages.total, pages.at(0)?.name]).toEqual([255, '0']);
    await answer();
    expect(pages.at(0)?.name).toBe('0');
  });
});
