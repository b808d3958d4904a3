import type { Machine } from './machine.ts';
import { quotients } from './measure.ts';

/** One line of the report. */
export interface Figure {
  goal: string;
  name: string;
  /** Ratios, milliseconds or counts of the repetitions; a single one where it is exact. */
  values: number[];
  unit: '×' | 'ms' | 'kB' | 'MB' | 'hits' | '';
  /** What the middle one is held against. */
  aim?: { atMost: number } | { atLeast: number };
  /** Counts and sizes are what they are, however busy the machine is. */
  isExact?: boolean;
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

/** The same for programs; `held` is null where there is no aim or no verdict. */
export function toJson(figures: Figure[], machine: Machine) {
  return figures.map((figure) => ({
    goal: figure.goal || null,
    what: figure.name,
    measured: middle(figure.values),
    min: Math.min(...figure.values),
    max: Math.max(...figure.values),
    unit: figure.unit,
    target: aimed(figure) || null,
    held: verdictOf(figure, machine),
    note: figure.note ?? null,
    othersUsed: machine.worst,
  }));
}

export function middle(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Null where there is no aim, or where others were at work on this machine while times were taken. */
export function verdictOf({ values, isExact, aim }: Figure, machine: Machine): boolean | null {
  if (!aim || (machine.isBusy && !isExact)) return null;
  const value = middle(values);
  return 'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast;
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

function verdict(figure: Figure, machine: Machine): string {
  const held = verdictOf(figure, machine);
  if (held === null) return figure.aim ? 'none: busy' : '';
  return held ? 'held' : 'MISSED';
}

/**
 * The same comparison by what the servers compute, which others at work disturb less; without a verdict,
 * because a machine that is never quiet also never lets the JVM finish compiling.
 */
export function workFigure(
  { goal, name }: Pick<Figure, 'goal' | 'name'>,
  costs: number[][] | undefined,
): Figure[] {
  if (!costs) return [];
  const [one, other] = [costs[0]!, costs[1]!];
  const note = `${number(middle(one))} ÷ ${number(middle(other))} ms of processor a call`;
  return [
    { goal, name: `${name}, processor time`, values: quotients(one, other), unit: '×', note },
  ];
}

export function number(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(2);
}
