import type { Progress } from './import-run.ts';

export interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

const EVERY_MS = { terminal: 1_000, log: 5_000 };

/** Progress for people: one line that renews itself on a terminal, a line now and then in a log. */
export class ProgressLine {
  private readonly out: Terminal;
  private readonly startedAt: number;
  private readonly now: () => number;
  private last: number;
  private isOpen = false;

  constructor(out: Terminal, now: () => number = () => performance.now()) {
    this.out = out;
    this.now = now;
    this.startedAt = now();
    this.last = this.startedAt;
  }

  show({ rows, totalRows }: Progress): void {
    const now = this.now();
    if (now - this.last < (this.out.isTTY ? EVERY_MS.terminal : EVERY_MS.log)) return;
    this.last = now;
    const perSecond = Math.round(rows / ((now - this.startedAt) / 1_000));
    const percent = Math.floor((rows / totalRows) * 100);
    const text = `${number(rows)} of ${number(totalRows)} rows (${percent} %), ${number(perSecond)} a second`;
    this.out.write(this.out.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
    this.isOpen = Boolean(this.out.isTTY);
  }

  /** A line of its own, below or above the renewing one. */
  say(text: string): void {
    this.close();
    this.out.write(`${text}\n`);
  }

  close(): void {
    if (this.isOpen) this.out.write('\n');
    this.isOpen = false;
  }
}

export function number(value: number): string {
  return value.toLocaleString('en-GB');
}
