// `npm run release-notes -- v1.2.3`: prints what changed in a version, from CHANGELOG.md. Fails where tag, version and changelog
// do not belong together.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The section of a version, without its heading; or why there is none, in a sentence. */
export function releaseNotes(
  tag: string,
  { version, changelog }: { readonly version: string; readonly changelog: string },
): { readonly ok: true; readonly notes: string } | { readonly ok: false; readonly reason: string } {
  if (tag !== `v${version}`) {
    return {
      ok: false,
      reason: `The tag is ${tag}, but package.json says ${version}. Tag v${version}, or change the version.`,
    };
  }
  const sections = changelog.split(/^## /m);
  const section = sections.find((text) => text.split('\n')[0]?.trim().split(' ')[0] === version);
  const notes = section?.split('\n').slice(1).join('\n').trim() ?? '';
  if (notes === '') {
    return { ok: false, reason: `CHANGELOG.md says nothing of ${version}. Give it a section “## ${version}” first.` };
  }
  return { ok: true, notes };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const read = (name: string): string => readFileSync(join(import.meta.dirname, '..', name), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const found = releaseNotes(process.argv[2] ?? '', { version, changelog: read('CHANGELOG.md') });
  if (found.ok) console.log(found.notes);
  else console.error(found.reason);
  process.exitCode = found.ok ? 0 : 1;
}
