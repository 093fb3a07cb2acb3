import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../scripts/release-notes.ts';

const changelog = `# Changelog

## Unreleased

- Something to come.

## 1.2.0 (2026-12-01)

- One thing.
- Another.

## 1.1.0

- An old thing.
`;

describe('the notes of a release', () => {
  it('are the section of its version', () => {
    expect(releaseNotes('v1.2.0', { version: '1.2.0', changelog })).toEqual({
      ok: true,
      notes: '- One thing.\n- Another.',
    });
    expect(releaseNotes('v1.1.0', { version: '1.1.0', changelog })).toMatchObject({ notes: '- An old thing.' });
  });

  it('are refused where tag, version and changelog do not belong together', () => {
    expect(releaseNotes('v1.2.0', { version: '1.2.1', changelog })).toMatchObject({
      reason: 'The tag is v1.2.0, but package.json says 1.2.1. Tag v1.2.1, or change the version.',
    });
    expect(releaseNotes('v1.2', { version: '1.2', changelog })).toMatchObject({
      reason: 'CHANGELOG.md says nothing of 1.2. Give it a section “## 1.2” first.',
    });
  });
});
