import axe from 'axe-core';

/** What axe finds wrong with what is on the page, one line a fault; empty when all is well. */
export async function accessibilityFaults(target: Element = document.body): Promise<readonly string[]> {
  const { violations } = await axe.run(target, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.flat().join(' ')} ${node.any.map(({ message }) => message).join('; ')}`),
  );
}
