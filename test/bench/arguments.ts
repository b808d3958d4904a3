import { parseArgs } from 'node:util';

export interface Arguments<Name extends string> {
  goals: Name[];
  json?: string;
}

/** @throws Error that says what there is */
export function readArguments<Name extends string>(args: string[], known: Name[]): Arguments<Name> {
  const options = { json: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const unknown = positionals.find((name) => !known.includes(name as Name));
  if (unknown) throw new Error(`No goal "${unknown}"; there are: ${known.join(', ')}`);
  return { goals: positionals.length ? (positionals as Name[]) : known, json: values.json };
}
