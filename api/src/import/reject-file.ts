import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { sayFix, sayReason, type Fault } from './faults.ts';
import { ImportError } from './import-error.ts';

const HEAD = ['line', 'column', 'field', 'value', 'reason', 'effect', 'how to fix'];
const EFFECTS = { rowRejected: 'row rejected', valueLeftOut: 'value left out' };

/** Quoted, and made text where a spreadsheet would take it for a formula. */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

export function faultCells(fault: Fault): string[] {
  return [
    String(fault.line),
    fault.column === null ? '' : String(fault.column),
    fault.field,
    fault.valueClass,
    sayReason(fault),
    EFFECTS[fault.effect],
    sayFix(fault.reason),
  ];
}

/**
 * The faults as CSV. Written beside its place and moved there at the end, so that a report that
 * stands there is whole.
 */
export class RejectFile {
  private readonly path: string;
  private readonly part: string;
  private readonly stream: WriteStream;
  private error: Error | undefined;

  private constructor(path: string, stream: WriteStream) {
    this.path = path;
    this.part = String(stream.path);
    this.stream = stream;
    stream.on('error', (error) => (this.error ??= error));
  }

  /** Opened before anything else happens: a report that cannot be written is known at once. */
  static async open(path: string): Promise<RejectFile> {
    const stream = createWriteStream(`${path}.part`);
    try {
      await once(stream, 'open');
    } catch (error) {
      throw cannotWrite(path, error as Error);
    }
    const file = new RejectFile(path, stream);
    file.line(HEAD);
    return file;
  }

  add(fault: Fault): void {
    this.line(faultCells(fault));
  }

  async finish(): Promise<void> {
    this.stream.end();
    if (!this.stream.closed && !this.error) await once(this.stream, 'close').catch(() => {});
    if (this.error) throw cannotWrite(this.path, this.error);
    await rename(this.part, this.path).catch((error: Error) => {
      throw cannotWrite(this.path, error);
    });
  }

  async discard(): Promise<void> {
    this.stream.destroy();
    await rm(this.part, { force: true });
  }

  private line(cells: string[]): void {
    this.stream.write(`${cells.map(csvCell).join(',')}\r\n`);
  }
}

function cannotWrite(path: string, error: Error): ImportError {
  const code = (error as NodeJS.ErrnoException).code ?? error.message;
  return new ImportError(
    'report',
    `The report ${path} cannot be written (${code}). Choose another place for it.`,
    {
      cause: error,
    },
  );
}
