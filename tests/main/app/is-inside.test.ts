import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInside } from '../../../main/app/is-inside.ts';
import { temporaryFolder } from '../../support/storage-fixture.ts';

describe('isInside', () => {
  it('knows a file of the folder, also behind a link', () => {
    const folder = temporaryFolder();
    const link = join(temporaryFolder(), 'link');
    symlinkSync(folder, link);
    expect(isInside(folder, join(folder, 'new.csv'))).toBe(true);
    expect(isInside(folder, join(link, 'new.csv'))).toBe(true);
  });

  it('knows that a file beside the folder, or nowhere, is not in it', () => {
    const folder = temporaryFolder();
    expect(isInside(folder, `${folder}.csv`)).toBe(false);
    expect(isInside(folder, join(folder, 'gone', 'new.csv'))).toBe(false);
  });
});
