import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse, type CsvError } from 'csv-parse';
import { ImportError } from './import-error.ts';
import type { CsvRow } from './map-row.ts';
import type { Encoding, Profile } from './profile.ts';

/**
 * The rows of a file one by one, as slowly as they are taken. Any line end is taken as one, also
 * several kinds in one file; blank lines are no rows.
 * @param tap sees the bytes of the file as they are read
 */
export async function* csvRows(
  path: string,
  profile: Profile,
  encoding: Encoding,
  tap: (chunk: Buffer) => void = () => {},
): AsyncGenerator<CsvRow> {
  const lines = new LineCount();
  const parser = parse({
    delimiter: profile.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: profile.maxRowBytes,
    // Here and not in the loop below: an error drops the rows that wait for the loop.
    on_record: (cells, { lines: endLine }) =>
      asRecord({ line: lines.firstLineOf(cells, endLine), cells }),
  });
  const fed = pipeline(createReadStream(path), tapped(tap), decoded(encoding), parser);
  // The loop below reports what went wrong; without this the same error would also end the process.
  fed.catch(() => {});
  try {
    yield* parser as unknown as AsyncIterable<CsvRow>;
  } catch (error) {
    throw explain(error as Error, path, lines.next, profile.maxRowBytes);
  }
}

/** The parser's types know a changed record only where columns have names. */
function asRecord(row: CsvRow): string[] {
  return row as unknown as string[];
}

/** Where rows begin. The parser counts to their ends, and a CRLF inside quotes as two lines. */
class LineCount {
  private lastEnd = 0;
  private drift = 0;

  /** The line after the last row that was read. */
  get next(): number {
    return this.lastEnd + 1;
  }

  firstLineOf(cells: string[], parserEnd: number): number {
    let breaks = 0;
    if (parserEnd - this.drift - this.lastEnd !== 1) {
      for (const cell of cells) {
        breaks += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
        this.drift += cell.match(/\r\n/g)?.length ?? 0;
      }
    }
    this.lastEnd = parserEnd - this.drift;
    return this.lastEnd - breaks;
  }
}

function explain(error: Error, path: string, line: number, maxRowBytes: number): Error {
  const code = (error as Partial<CsvError>).code as string | undefined;
  const why = {
    CSV_QUOTE_NOT_CLOSED: 'a quote that is opened there is never closed',
    CSV_MAX_RECORD_SIZE: `it is longer than ${maxRowBytes} bytes, or a quote that is opened there is not closed`,
    CSV_INVALID_CLOSING_QUOTE:
      'text follows a closing quote: a quote before it is not closed, or one inside a text is not written twice ("")',
    INVALID_OPENING_QUOTE:
      'a quote stands in the middle of a text; such a text stands in quotes and its quotes are written twice ("")',
  }[code ?? ''];
  if (!why) return error;
  return new ImportError(
    'structure',
    `${path}: the row that begins on line ${line} cannot be read: ${why}. ` +
      'Correct the line and run the import again.',
    { cause: error },
  );
}

function tapped(tap: (chunk: Buffer) => void): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      tap(chunk);
      done(null, chunk);
    },
  });
}

/** The parser reads UTF-8; anything else is turned into it on the way. */
function decoded(encoding: Encoding): Transform {
  if (encoding === 'utf-8') {
    return new Transform({ transform: (chunk: Buffer, _encoding, done) => done(null, chunk) });
  }
  const decoder = new TextDecoder(encoding);
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) =>
      done(null, Buffer.from(decoder.decode(chunk, { stream: true }))),
  });
}
