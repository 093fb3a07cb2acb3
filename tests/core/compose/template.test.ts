import { describe, expect, it } from 'vitest';
import { fillTemplate, needsPost, templatesFor } from '../../../core/compose/template.ts';
import { broughtTemplates } from '../../../core/text/template-text.ts';

const post = { title: 'On {first name} & rain', url: 'https://a.example/?q=1&r={post title}' };

describe('a template', () => {
  it('is filled with who it is for and what it is about', () => {
    const text = 'Hello {first name}, on “{post title}” ({post link}):';
    expect(fillTemplate(text, { firstName: 'Ana', post })).toBe(
      'Hello Ana, on “On {first name} & rain” (https://a.example/?q=1&r={post title}):',
    );
  });

  it('is heard in any case and spacing, and other braces stay', () => {
    expect(fillTemplate('{First Name} { first name } {nickname} $&', { firstName: 'A$1na', post: null })).toBe(
      'A$1na A$1na {nickname} $&',
    );
  });

  it('leaves no hole where there is no post', () => {
    expect(fillTemplate('Hello {first name}\n\n{post link}\n\nBye', { firstName: 'Ana', post: null })).toBe(
      'Hello Ana\n\nBye',
    );
  });

  it('says whether it needs a post', () => {
    expect([needsPost('on {Post Title}'), needsPost('{post link}'), needsPost('{first name}')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is offered for its kinds first', () => {
    const for_ = (kind: 'ask' | 'write') => templatesFor([any, letter], kind).map(({ id }) => id);
    const any = { id: 'any', name: '', text: '', kinds: [] };
    const letter = { id: 'letter', name: '', text: '', kinds: ['write'] as const };
    expect([for_('write'), for_('ask')]).toEqual([['letter', 'any'], ['any']]);
  });
});

describe('the templates that come along', () => {
  it('are a handful, each short and with a name of its own', () => {
    expect(broughtTemplates.length).toBeGreaterThanOrEqual(5);
    expect(broughtTemplates.filter(({ text }) => text.length > 220)).toEqual([]);
    expect(new Set(broughtTemplates.map(({ name }) => name)).size).toBe(broughtTemplates.length);
  });
});
