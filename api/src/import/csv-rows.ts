import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse, type CsvError, type Info } from 'csv-parse';
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
  const parser = parse({
    delimiter: profile.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: profile.maxRowBytes,
  });
  const fed = pipeline(createReadStream(path), tapped(tap), decoded(encoding), parser);
  // The loop below reports what went wrong; without this the same error would also end the process.
  fed.catch(() => {});
  let lastLine = 0;
  try {
    for await (const { record, info } of parser as unknown as AsyncIterable<{
      record: string[];
      info: Info;
    }>) {
      yield { line: firstLine(record, info.lines, lastLine), cells: record };
      lastLine = info.lines;
    }
  } catch (error) {
    throw explain(error as Error, path, lastLine + 1, profile.maxRowBytes);
  }
}

/** The parser counts to a row's end; quoted line breaks inside it are taken off again. */
function firstLine(cells: string[], endLine: number, lastLine: number): number {
  if (endLine - lastLine === 1) return endLine;
  const breaks = cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
  return Math.max(lastLine + 1, endLine - breaks);
}

function explain(error: Error, path: string, line: number, maxRowBytes: number): Error {
  const code = (error as Partial<CsvError>).code as string | undefined;
  const why = {
    CSV_QUOTE_NOT_CLOSED: 'a quote that is opened there is never closed',
    CSV_MAX_RECORD_SIZE: `it is longer than ${maxRowBytes} bytes, or a quote that is opened there is not closed`,
    CSV_INVALID_CLOSING_QUOTE:
      'a closing quote is followed by more text; a quote inside a text is written twice ("")',
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
