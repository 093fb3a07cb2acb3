import { vi } from 'vitest';

const waitFor = vi.waitFor.bind(vi);

/** Parts that come when they are first needed can take over a second on a busy machine, which is no fault of the program. */
vi.waitFor = (callback, options) => waitFor(callback, options ?? { timeout: 10_000 });
