import { expect, it } from 'vitest';
import { columnMeaning } from '../../../core/import/column-meaning.ts';

it.each([
  ['Full Name', 'name'],
  ['VORNAME', 'first'],
  ['Prénom', 'first'],
  ['Nom de famille', 'last'],
  ['Job title', 'role'],
  ['Société', 'organisation'],
  ['Kategorien', 'tags'],
  ['E-mail', 'email'],
  ['E-Mail 2', 'email'],
  ['Email Address', 'email'],
  ['Personal Web Page', 'website'],
  ['Blog URL', 'website'],
  ['Profile link', 'link'],
  ['Twitter username', 'x'],
  ['GitHub', 'github'],
  ['Mastodon account', 'mastodon'],
])('a column called %s holds: %s', (column, meaning) => {
  const found = columnMeaning(column);
  expect(found?.kind === 'link' ? (found.network ?? 'link') : found?.kind).toBe(meaning);
});

it.each(['', 'Shoe size', 'Phone', 'Birthday', '🚀', 'URL of the photo', 'constructor', '__proto__'])(
  'says nothing: %s',
  (column) => {
    expect(columnMeaning(column)).toBeNull();
  },
);
