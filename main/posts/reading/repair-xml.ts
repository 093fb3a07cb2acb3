import { Parser } from 'htmlparser2';

/** Deeper than this is made to exhaust whoever reads it. */
const deepest = 100;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/**
 * The same document in order: elements closed that were not, quotes where they belong. For feeds that were cut off, or
 * written by hand. Entities that the document declares itself stay words.
 */
export function repairXml(xml: string): string {
  let depth = 0;
  const out: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > deepest) return;
        const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
        out.push(`<${name}${pairs.join('')}>`);
      },
      onclosetag: (name) => {
        if (depth <= deepest) out.push(`</${name}>`);
        depth -= 1;
      },
      ontext: (text) => void out.push(escaped(text)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return out.join('');
}
