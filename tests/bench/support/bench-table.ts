import type { Row } from './measurement.ts';

const heads = ['what', 'value', 'baseline', 'ratio', 'budget', ''] as const;

/** The rows as a table for a terminal. */
export function benchTable(rows: readonly Row[]): string {
  const lines = [heads, ...rows.map(cells)];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
    )
    .map((line) => line.join('  ').trimEnd())
    .join('\n');
}

function cells({ name, value, unit, baseline, ratio, budget, ok }: Row): readonly string[] {
  const amount = (number: number | null): string => (number === null ? '' : `${rounded(number)} ${unit}`);
  const verdict = budget === null ? '' : ok ? 'ok' : 'OVER';
  return [
    name,
    amount(value),
    amount(baseline),
    ratio === null ? '' : `${ratio.toFixed(2)} ×`,
    amount(budget),
    verdict,
  ];
}

function rounded(number: number): string {
  const digits = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 3;
  return number.toFixed(digits);
}
