import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { assembleShim } from '../../../browser-host/server/shim-script.ts';

describe('assembleShim', () => {
  it('is one classic script: nothing to import, nothing exported, each name once', () => {
    const shim = assembleShim();
    expect(shim).not.toMatch(/^(import|export) /m);
    const names = [...shim.matchAll(/^(?:async )?(?:function|const|let|class) (\w+)/gm)].map((found) => found[1]);
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
    expect(() => new Script(`(() => {\n${shim}\n})`)).not.toThrow();
  });
});
