import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingNames } from '../../core/settings/settings-schema.ts';
import { settingsDocs } from '../../scripts/settings-docs.ts';

describe('docs/settings.md', () => {
  it('is what the schema makes of it; `npm run settings-docs` brings it up to date', () => {
    const written = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'settings.md'), 'utf8');
    expect(written).toBe(settingsDocs());
  });

  it('has a row for every setting', () => {
    for (const name of settingNames) expect(settingsDocs()).toContain(`- Key: \`${name}\``);
  });

  it('says what differs between systems', () => {
    expect(settingsDocs()).toContain('- Default: `"pill"` on Windows, `"hide"` on macOS, `"pill"` on Linux');
  });
});
