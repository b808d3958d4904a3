import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { csvRows } from './csv-rows.ts';
import { ImportError } from './import-error.ts';
import type { Encoding, Profile } from './profile.ts';

export interface InspectedFile {
  path: string;
  bytes: number;
  /** SHA-256 of its bytes. */
  hash: string;
  encoding: Encoding;
  rows: number;
  /** More than one kind of line end; read all the same. */
  hasMixedLineEnds: boolean;
}

const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/**
 * Reads the whole file once before anything is written: a fault of the file as such (not text, a
 * quote never closed, another register) must not be found after half of it is saved.
 */
export async function inspectFile(path: string, profile: Profile): Promise<InspectedFile> {
  const bytes = await size(path);
  const hash = createHash('sha256');
  const text = new TextCheck(path);
  let rows = 0;
  const tap = (chunk: Buffer): void => {
    hash.update(chunk);
    text.take(chunk);
  };
  // Quotes, separators and line ends are the same bytes in every encoding that a profile may name.
  for await (const row of csvRows(path, profile, 'utf-8', tap)) {
    if (++rows === 1 && row.cells.length !== profile.columnCount)
      throw wrongProfile(path, profile, row.cells.length);
  }
  if (!rows) throw new ImportError('file', `${path} has no rows. Export the file again.`);
  return {
    path,
    bytes,
    hash: hash.digest('hex'),
    encoding: text.encoding(profile),
    rows,
    hasMixedLineEnds: text.hasMixedLineEnds(),
  };
}

async function size(path: string): Promise<number> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOENT'
        ? 'does not exist. Check the path'
        : `cannot be opened (${error.code})`;
    throw new ImportError('file', `${path} ${why}.`);
  });
  if (found.isDirectory())
    throw new ImportError('file', `${path} is a folder. Name the file inside it.`);
  if (!found.isFile())
    throw new ImportError('file', `${path} is not a plain file. Save it to disk first.`);
  if (!found.size) throw new ImportError('file', `${path} is empty. Export or download it again.`);
  return found.size;
}

function wrongProfile(path: string, profile: Profile, found: number): ImportError {
  return new ImportError(
    'wrongProfile',
    `${path} is not a file of the profile "${profile.name}" (${profile.title}): its first row has ` +
      `${found} ${found === 1 ? 'column' : 'columns'}, the profile expects ${profile.columnCount} separated by ` +
      `"${profile.delimiter}". Choose the profile of this file, or the file of this profile.`,
  );
}

/** What can be told from the bytes alone, as they pass. */
class TextCheck {
  private readonly path: string;
  private utf8: TextDecoder | null = new TextDecoder('utf-8', { fatal: true });
  private line = 1;
  private isFirst = true;
  private endsWithCr = false;
  private hasBom = false;
  private firstNonUtf8Line = 0;
  private readonly lineEnds = new Set<string>();

  constructor(path: string) {
    this.path = path;
  }

  take(chunk: Buffer): void {
    if (this.isFirst) this.begin(chunk);
    const zero = chunk.indexOf(0);
    this.checkUtf8(chunk);
    this.countLines(zero < 0 ? chunk : chunk.subarray(0, zero));
    if (zero >= 0) {
      throw new ImportError(
        'encoding',
        `${this.path} is not a text file: line ${this.line} holds a NUL byte. If it is a spreadsheet, save it as "CSV UTF-8".`,
      );
    }
  }

  encoding(profile: Profile): Encoding {
    try {
      this.utf8?.decode();
    } catch {
      this.firstNonUtf8Line ||= this.line;
    }
    const isUtf8 = this.firstNonUtf8Line === 0;
    const encoding = profile.encodings.find((one) => one !== 'utf-8' || isUtf8);
    // A byte order mark promises UTF-8: broken text behind it is damage, not another encoding.
    if (encoding && (isUtf8 || !this.hasBom)) return encoding;
    throw new ImportError(
      'encoding',
      `${this.path} is not valid UTF-8 near line ${this.firstNonUtf8Line}. Export it again as "CSV UTF-8".`,
    );
  }

  hasMixedLineEnds(): boolean {
    return this.lineEnds.size > 1;
  }

  private begin(chunk: Buffer): void {
    this.isFirst = false;
    this.hasBom = chunk.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
    if (UTF16_MARKS.some(([first, second]) => chunk[0] === first && chunk[1] === second)) {
      throw new ImportError(
        'encoding',
        `${this.path} is written in UTF-16. Save it as "CSV UTF-8".`,
      );
    }
  }

  private checkUtf8(chunk: Buffer): void {
    try {
      this.utf8?.decode(chunk, { stream: true });
    } catch {
      this.firstNonUtf8Line = this.line;
      this.utf8 = null;
    }
  }

  private countLines(chunk: Buffer): void {
    for (const byte of chunk) {
      if (byte === 10) {
        this.lineEnds.add(this.endsWithCr ? 'CRLF' : 'LF');
        this.line++;
      } else if (this.endsWithCr) {
        this.lineEnds.add('CR');
        this.line++;
      }
      this.endsWithCr = byte === 13;
    }
  }
}
