import type { Machine } from './machine.ts';

/** One line of the report. */
export interface Figure {
  goal: string;
  name: string;
  /** Ratios, milliseconds or counts of the repetitions; a single one where it is exact. */
  values: number[];
  unit: '×' | 'ms' | 'hits' | '';
  /** What the middle one is held against. */
  aim?: { atMost: number } | { atLeast: number };
  note?: string;
}

export function toTable(figures: Figure[], machine: Machine): string {
  const rows = figures.map((figure) => [
    figure.goal,
    figure.name,
    shown(figure),
    aimed(figure),
    verdict(figure, machine),
    figure.note ?? '',
  ]);
  const head = ['goal', 'what', 'measured (least–most)', 'aim', 'verdict', 'beside it'];
  const widths = head.map((title, i) => Math.max(...[head, ...rows].map((row) => row[i]!.length)));
  return [head, widths.map((width) => '-'.repeat(width)), ...rows]
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function middle(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function shown({ values, unit }: Figure): string {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const range = least === most ? '' : ` (${number(least)}–${number(most)})`;
  return `${number(middle(values))}${range} ${unit}`.trim();
}

function aimed({ aim, unit }: Figure): string {
  if (!aim) return '';
  return 'atMost' in aim ? `≤ ${aim.atMost} ${unit}` : `≥ ${aim.atLeast} ${unit}`;
}

/** Hits do not depend on who else works here; times do. */
function verdict({ values, unit, aim }: Figure, machine: Machine): string {
  if (!aim) return '';
  if (machine.isBusy && unit !== 'hits') return 'none: busy';
  const value = middle(values);
  return ('atMost' in aim ? value <= aim.atMost : value >= aim.atLeast) ? 'met' : 'MISSED';
}

export function number(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(2);
}
