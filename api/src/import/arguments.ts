import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ImportError } from './import-error.ts';

export const USAGE = `Usage: npm run import -- --profile NAME [--dry-run] [--report REJECTS.csv] FILE

  --profile NAME   how the file is read, for example ods-gp (the NHS register of GP practices)
  --dry-run        says what would happen and changes nothing
  --report FILE    writes every faulty row (line, column, reason, how to fix) as CSV

Ends with 0 when done, 1 when it failed, 2 on wrong usage, 3 when done but rows were rejected.`;

export interface Arguments {
  profile: string;
  file: string;
  isDryRun: boolean;
  report: string | null;
}

/** @param from the folder that relative paths start from */
export function parseArguments(args: string[], from: string): Arguments | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  const [file, ...more] = positionals;
  if (!values.profile) throw usage('--profile is missing.');
  if (!file) throw usage('The FILE is missing.');
  if (more.length) throw usage('One FILE at a time; a path with spaces stands in quotes.');
  const report = values.report ? resolve(from, values.report) : null;
  if (report === resolve(from, file))
    throw usage('--report would overwrite the file that is read.');
  return {
    profile: values.profile,
    file: resolve(from, file),
    isDryRun: values['dry-run'],
    report,
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        profile: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        report: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw usage((error as Error).message);
  }
}

function usage(message: string): ImportError {
  return new ImportError('usage', `${message}\n\n${USAGE}`);
}
