import { sayFix, sayReason, type Fault } from './faults.ts';
import type { RunResult } from './import-run.ts';
import type { InspectedFile } from './inspect-file.ts';
import { number } from './progress-line.ts';
import type { Profile } from './profile.ts';
import { countSkipped } from './tally.ts';

/** Faults shown on the screen; `--report` has them all. */
const SHOWN = 20;

/** Keeps the first faults for the screen and counts the rest. */
export class FaultList {
  private readonly first: Fault[] = [];
  private count = 0;

  add(fault: Fault): void {
    this.count++;
    if (this.first.length < SHOWN) this.first.push(fault);
  }

  lines(report: string | null): string[] {
    const lines = this.first.map(sayFault);
    if (this.count > SHOWN && !report)
      lines.push(`… ${number(this.count - SHOWN)} more: --report FILE writes them all`);
    if (report && this.count) lines.push(`All faults: ${report}`);
    return lines.length ? ['', 'Faults', ...lines.map((line) => `  ${line}`)] : [];
  }
}

export function sayFault(fault: Fault): string {
  const where =
    fault.column === null ? `line ${fault.line}` : `line ${fault.line}, column ${fault.column}`;
  const effect = fault.effect === 'rowRejected' ? 'row rejected' : 'value left out';
  return `${where} (${fault.field}; ${fault.valueClass}): ${sayReason(fault)}. ${sayFix(fault.reason)}. [${effect}]`;
}

export interface ReportInput {
  profile: Profile;
  file: InspectedFile;
  result: RunResult;
  faults: FaultList;
  isDryRun: boolean;
  seconds: number;
  report: string | null;
}

/** What happened, for the person who ran it. */
export function sayReport({
  profile,
  file,
  result,
  faults,
  isDryRun,
  seconds,
  report,
}: ReportInput): string {
  const { file: counts, saved } = result;
  const skipped = countSkipped(counts) + saved.unknownClosed;
  const rows: [string, number][] = [
    ['rows read', counts.rows],
    ['created', saved.created],
    ['updated', saved.updated],
    ['closed', saved.closed],
    ['unchanged', saved.unchanged],
    ['skipped', skipped],
    ['  closed and not known here', saved.unknownClosed],
    ...[...counts.skipped].map(([reason, count]): [string, number] => [`  ${reason}`, count]),
    ['rejected', counts.rejected],
    ['values left out', counts.valuesLeftOut],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    `${profile.title}: ${isDryRun ? 'dry run, nothing was changed' : 'imported'} (${seconds.toFixed(1)} s)`,
    ...notes(file, result),
    ...rows.map(([name, count]) => `  ${name.padEnd(width)}  ${number(count).padStart(9)}`),
    ...faults.lines(report),
    '',
  ].join('\n');
}

function notes(file: InspectedFile, { continuedAfter }: RunResult): string[] {
  return [
    ...(continuedAfter
      ? [
          `  Continued an interrupted run after row ${number(continuedAfter)}; the counts are those of both.`,
        ]
      : []),
    ...(file.hasMixedLineEnds
      ? ['  The file mixes kinds of line ends; each was read as one.']
      : []),
    ...(file.encoding === 'utf-8' ? [] : [`  Read as ${file.encoding}.`]),
  ];
}
