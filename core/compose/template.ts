import type { ActionKind } from '../actions/action.ts';

/** Words to begin with. */
export interface Template {
  readonly id: string;
  /** What the user calls it. */
  readonly name: string;
  /** May hold `{first name}`, `{post title}` and `{post link}`. */
  readonly text: string;
  /** The kinds of action it is offered for; empty for all that take words. */
  readonly kinds: readonly ActionKind[];
}

/** What a template is filled with. */
export interface TemplateValues {
  readonly firstName: string;
  /** Null without a post. */
  readonly post: { readonly title: string; readonly url: string } | null;
}

/** What stands in braces, whatever its case: people write it by hand. */
const place = /\{\s*(first name|post title|post link)\s*\}/gi;

/** Whether a template says nothing without a post. */
export function needsPost(text: string): boolean {
  return /\{\s*post (?:title|link)\s*\}/i.test(text);
}

/** A template's words for somebody. Without a post its title and link leave nothing behind, not even a double space. */
export function fillTemplate(text: string, { firstName, post }: TemplateValues): string {
  const values: Readonly<Record<string, string>> = {
    'first name': firstName,
    'post title': post?.title ?? '',
    'post link': post?.url ?? '',
  };
  // One pass, so that braces in a title are only ever a title.
  const filled = text.replace(place, (_, name: string) => values[name.toLowerCase()] ?? '');
  return filled
    .replaceAll(/[^\S\n]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** The templates for a kind of action, those for everything last. */
export function templatesFor(templates: readonly Template[], kind: ActionKind): readonly Template[] {
  const fitting = templates.filter(({ kinds }) => kinds.length === 0 || kinds.includes(kind));
  return fitting.toSorted((one, other) => Number(one.kinds.length === 0) - Number(other.kinds.length === 0));
}
