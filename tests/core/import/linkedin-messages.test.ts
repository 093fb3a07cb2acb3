import { describe, expect, it } from 'vitest';
import { namedPerson } from '../../../core/import/import-step.ts';
import { isMessagesHeader, LastMessages } from '../../../core/import/linkedin-messages.ts';
import { recogniseProfile } from '../../../core/networks/recognise-profile.ts';
import { tableRows } from '../../support/read-steps.ts';

const header =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
const me = 'https://www.linkedin.com/in/me';
const message = (from: string, to: string, date: string) => [
  '1',
  '',
  '',
  from,
  '',
  to,
  date,
  '',
  'Hello, you',
  'INBOX',
];
const link = (slug: string) => `https://www.linkedin.com/in/${slug}`;

function person(slug: string, note = '') {
  const answer = recogniseProfile(link(slug));
  return { ...namedPerson(1, slug), note, profiles: answer.ok ? [answer.profile] : [] };
}

function read(...messages: readonly (readonly string[])[]): LastMessages {
  const last = new LastMessages();
  for (const row of tableRows(header.split(','), ...messages)) last.read(row);
  return last;
}

describe('the messages on LinkedIn', () => {
  const last = read(
    message(link('ana'), me, '2024-01-15 10:00:00 UTC'),
    message(me, `${link('ana')},${link('ben')}`, '2023-05-02 09:00:00 UTC'),
    message(me, link('cleo'), 'yesterday'),
    ['broken'],
  );

  it('say when one last wrote, whoever wrote it', () => {
    expect(last.addTo(person('ana')).note).toBe('Last message on LinkedIn: 15 January 2024.');
  });

  it('count for each who was written to', () => {
    expect(last.addTo(person('ben')).note).toBe('Last message on LinkedIn: 2 May 2023.');
  });

  it.each(['cleo', 'dan'])('say nothing about %s, of whom no day is known', (slug) => {
    expect(last.addTo(person(slug))).toEqual(person(slug));
  });

  it('come behind what the note says already', () => {
    expect(last.addTo(person('ana', 'Likes maps.')).note).toBe(
      'Likes maps.\nLast message on LinkedIn: 15 January 2024.',
    );
  });

  it('are known by their header', () => {
    expect([isMessagesHeader(header), isMessagesHeader('From,To,Date')]).toEqual([true, false]);
  });
});
