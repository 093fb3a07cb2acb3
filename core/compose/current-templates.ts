import type { Template } from './template.ts';

/** A template as the user left it: changed, added, or taken out. */
export interface StoredTemplate extends Template {
  readonly isRemoved: boolean;
}

/** What there is to begin with: those that come along as the user changed them, without the removed, then the user's own. */
export function currentTemplates(brought: readonly Template[], stored: readonly StoredTemplate[]): readonly Template[] {
  const changed = new Map(stored.map((template) => [template.id, template]));
  const kept = brought.flatMap((template) => {
    const mine = changed.get(template.id);
    return mine === undefined ? [template] : shown(mine);
  });
  const isBrought = new Set(brought.map(({ id }) => id));
  return [...kept, ...stored.filter(({ id }) => !isBrought.has(id)).flatMap(shown)];
}

function shown({ isRemoved, ...template }: StoredTemplate): readonly Template[] {
  return isRemoved ? [] : [template];
}
