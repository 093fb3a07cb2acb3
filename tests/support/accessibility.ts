import axe from 'axe-core';

/** What axe finds wrong with what is on the page, one line a fault; empty when all is well. Waits for every fade first. */
export async function accessibilityFaults(target: Element = document.body): Promise<readonly string[]> {
  const moving = rootsIn(document).flatMap((root) => root.getAnimations());
  const ending = moving.filter(
    (animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
  );
  await Promise.allSettled(ending.map((animation) => animation.finished));
  const { violations } = await axe.run(target, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.flat().join(' ')} ${node.any.map(({ message }) => message).join('; ')}`),
  );
}

/** The page and every shadow tree in it. */
function rootsIn(root: Document | ShadowRoot): readonly (Document | ShadowRoot)[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : [shadowRoot]));
  return [root, ...inside.flatMap(rootsIn)];
}
