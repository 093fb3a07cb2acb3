import type { MenuItemSnapshot } from '../../../browser-host/desktop/snapshot.ts';

const patienceMs = 10_000;
const pauseMs = 25;

/** Asks again until there is an answer; what never comes is named in the error. */
export async function poll<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > until) throw new Error(`Waited ${patienceMs / 1000} s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** The entry of a menu that these labels lead to. */
export function itemAt(menu: readonly MenuItemSnapshot[], labels: readonly string[]): MenuItemSnapshot {
  const [label, ...rest] = labels;
  const item = menu.find((entry) => entry.label === label);
  if (item === undefined) {
    throw new Error(
      `The menu has no "${label}", but ${menu.map((entry) => `"${entry.label}"`).join(', ') || 'nothing'}.`,
    );
  }
  return rest.length === 0 ? item : itemAt(item.submenu ?? [], rest);
}
