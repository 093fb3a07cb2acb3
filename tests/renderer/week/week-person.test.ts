import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import type { WeekPerson } from '../../../core/week/week-summary.ts';
import { weekFixtures } from '../../../renderer/gallery/week-fixtures.ts';
import type { CorrectEvent, PersonOpenEvent } from '../../../renderer/week/week-events.ts';
import '../../../renderer/week/week-person.ts';
import { find, findAll, mount, textOf } from './mount.ts';

const [ana, , jurgen, fatima] = weekFixtures.usual.people;

function cardOf(person: WeekPerson | undefined) {
  return mount(html`<twelve-week-person .person=${person} today="2026-11-20"></twelve-week-person>`);
}

describe('the card of a person', () => {
  it('tells how the familiarity went', async () => {
    expect(textOf(find(await cardOf(ana), '.familiarity .silent'))).toBe('from 2 heard of to 3 in touch');
    const seen = findAll(await cardOf(ana), '.familiarity [aria-hidden]')
      .map(textOf)
      .filter(Boolean);
    expect(seen).toEqual(['2 heard of', '3 in touch']);
  });

  it('tells a familiarity that stayed only once', async () => {
    const card = await cardOf(jurgen);
    expect(textOf(find(card, '.familiarity .silent'))).toBe('still 4 friendly');
    expect(findAll(card, '.after')).toEqual([]);
  });

  it('tells what was done with the notes about it', async () => {
    expect(findAll(await cardOf(ana), '.deeds li').map(textOf)).toEqual([
      'Commented on LinkedIn: what their first hundred customers taught them',
      'Promoted their work on Mastodon',
    ]);
  });

  it('tells what was read', async () => {
    expect(textOf(await cardOf(fatima).then((card) => find(card, 'article')))).toContain(
      'Read LinkedIn, GitHub and rivers.example',
    );
  });

  it('quotes the user’s notes and reminds of the promise', async () => {
    const card = await cardOf(ana);
    expect(textOf(find(card, 'blockquote'))).toBe('“She is looking for a second designer.”');
    expect(textOf(find(card, '.follow-up'))).toBe('Again on 3 December');
  });

  it('shows what others wrote as text and never as markup', async () => {
    const card = await cardOf({ ...(ana as WeekPerson), name: '<b>Ana</b>', notes: ['<img src=x onerror=alert(1)>'] });
    expect(textOf(find(card, 'h3'))).toBe('<b>Ana</b>');
    expect(findAll(card, 'img')).toEqual([]);
  });

  it('grows with its text and never squeezes the monogram', async () => {
    const card = await cardOf(weekFixtures['long names'].people[0]);
    const article = find(card, 'article');
    expect(article.scrollHeight).toBeLessThanOrEqual(article.clientHeight);
    expect(article.scrollWidth).toBeLessThanOrEqual(article.clientWidth);
    const monogram = find(card, 'twelve-monogram').getBoundingClientRect();
    expect([monogram.width, monogram.height]).toEqual([48, 48]);
  });

  it('leads to all about the person, offers each session to be corrected, and one to be added', async () => {
    const sessions = [
      { sessionId: 's1', day: '2026-11-16', attendedMs: 720_000 },
      { sessionId: 's2', day: '2026-11-18', attendedMs: 60_000 },
    ];
    const wanted: CorrectEvent['wanted'][] = [];
    const opened: string[] = [];
    const card = await mount(
      html`<twelve-week-person
        .person=${ana}
        .sessions=${sessions}
        today="2026-11-20"
        @correct=${(event: CorrectEvent) => wanted.push(event.wanted)}
        @person-open=${({ contactId }: PersonOpenEvent) => opened.push(contactId)}
      ></twelve-week-person>`,
    );
    const items = findAll(find(card, 'twelve-menu'), '[role=menuitem]');
    expect(items.map(textOf)).toEqual([
      'All about Ana',
      'Correct Monday 16 November, 12 minutes',
      'Correct Wednesday 18 November, 1 minute',
      'Add a session with Ana',
    ]);
    items.forEach((item) => item.click());
    const person = { contactId: 'Ana Kovačević', name: 'Ana Kovačević' };
    expect(wanted).toEqual([{ sessionId: 's1' }, { sessionId: 's2' }, { person }]);
    expect(opened).toEqual(['Ana Kovačević']);
  });
});
