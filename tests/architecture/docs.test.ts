import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const pages = [...globSync('*.md', { cwd: root }), ...globSync('{docs,browser-host}/**/*.md', { cwd: root })];

describe.each(pages)('the page %s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');

  it('leads to pages and pictures that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, link = '']) => link);
    const inside = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(inside.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it('names files of the code that are there', () => {
    const layers = /^(core|main|preload|renderer|browser-host|scripts|tests|build)\//;
    const named = [...text.matchAll(/`([\w-]+(?:\/[\w.-]+)+\.\w+)`/g)].map(([, path = '']) => path);
    expect(named.filter((path) => layers.test(path) && !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the pages', () => {
  it('are found at all', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'SECURITY.md', join('docs', 'tour.md')]));
  });
});
