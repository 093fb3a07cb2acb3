import { describe, expect, it } from 'vitest';
import { withShim } from '../../../browser-host/server/pages.ts';

const tag = '<script src="/shim.js"></script>';

describe('withShim', () => {
  it.each([
    ['<!doctype html><html><head><script src="a.js"></script></head></html>', `<head>${tag}<script src="a.js">`],
    ['<!DOCTYPE html>\n<html lang="en">\n<HEAD class="x">\n<title>T</title>', `<HEAD class="x">${tag}\n<title>`],
    ['<!doctype html><html lang="en"><script src="a.js"></script>', `<html lang="en">${tag}<script src="a.js">`],
    ['<script src="a.js"></script>', `${tag}<script src="a.js">`],
    ['<!doctype html><header></header>', `<!doctype html>${tag}<header>`],
  ])('stands before every script of %s', (html, expected) => {
    expect(withShim(html, '/shim.js')).toContain(expected);
  });
});
