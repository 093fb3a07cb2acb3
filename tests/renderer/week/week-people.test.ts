import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { weekFixtures } from '../../../renderer/gallery/week-fixtures.ts';
import type { WeekPeople } from '../../../renderer/week/week-people.ts';
import '../../../renderer/week/week-people.ts';
import { find, findAll, mount } from './mount.ts';

async function peopleAt(width: number) {
  await page.viewport(width, 600);
  const { people, saying } = weekFixtures['many sessions'];
  const element = await mount(
    html`<twelve-week-people .people=${people} today="2026-11-20" saying=${saying}></twelve-week-people>`,
  );
  const columns = new Set(findAll(element, 'twelve-week-person').map((card) => card.getBoundingClientRect().left));
  return { element: element as WeekPeople, columns: columns.size };
}

describe('the people of a week', () => {
  it('stand in three, two or one columns', async () => {
    expect((await peopleAt(960)).columns).toBe(3);
    expect((await peopleAt(560)).columns).toBe(2);
    expect((await peopleAt(380)).columns).toBe(1);
  });

  it('show a person with the focus on their card', async () => {
    const { element } = await peopleAt(960);
    element.show('Kofi Mensah');
    const focused = findAll(element, 'article:focus');
    expect(focused.map((card) => find(card, 'h3').textContent)).toEqual(['Kofi Mensah']);
  });
});
