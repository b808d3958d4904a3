import { parseArgs } from 'node:util';
import { Problem } from '../../ops/lib/progress.mjs';

export interface Arguments<Name extends string> {
  goals: Name[];
  json?: string;
}

/** @throws Problem that says what there is */
export function readArguments<Name extends string>(args: string[], known: Name[]): Arguments<Name> {
  const fix = `npm run bench -- [--json FILE] [${known.join('] [')}]`;
  const options = { json: { type: 'string' } } as const;
  let parsed;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new Problem((error as Error).message, fix);
  }
  const { values, positionals } = parsed;
  const unknown = positionals.find((name) => !known.includes(name as Name));
  if (unknown) throw new Problem(`No goal "${unknown}"; there are: ${known.join(', ')}`, fix);
  return { goals: positionals.length ? (positionals as Name[]) : known, json: values.json };
}
