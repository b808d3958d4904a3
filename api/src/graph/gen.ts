import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../common/project-root.ts';
import { catalogueChecksum, loadCatalogue, type Field, type Query } from './catalogue.ts';

const TYPE_OF: Record<string, string> = {
  STRING: 'string',
  INTEGER: 'number',
  FLOAT: 'number',
  BOOLEAN: 'boolean',
  MAP: 'GraphMap',
  ANY: 'unknown',
};

function typeOf({ type, isNullable }: Field): string {
  const list = /^LIST<(\w+)>$/.exec(type);
  const plain = list ? `${TYPE_OF[list[1] as string]}[]` : (TYPE_OF[type] as string);
  return isNullable ? `${plain} | null` : plain;
}

function shape(fields: Field[]): string {
  if (!fields.length) return 'Record<string, never>';
  return `{ ${fields.map((field) => `${field.name}: ${typeOf(field)}`).join('; ')} }`;
}

function generate(queries: Query[], checksum: string): string {
  const lines = (pick: (query: Query) => Field[]) =>
    queries.map((query) => `  '${query.name}': ${shape(pick(query))};`);
  return [
    '// Written by `npm run gen` from the headers in cypher/. Never edited.',
    'export type GraphMap = Record<string, unknown>;',
    `export const CATALOGUE_CHECKSUM = '${checksum}';`,
    'export interface QueryParams {',
    ...lines((query) => query.params),
    '}',
    'export interface QueryRows {',
    ...lines((query) => query.returns),
    '}',
    'export type QueryName = keyof QueryParams;',
    '',
  ].join('\n');
}

const root = projectRoot();
const catalogue = loadCatalogue(join(root, 'cypher'));
const queries = [...catalogue.values()].filter((query) => query.access !== 'fragment');
const target = join(root, 'api/src/graph/queries.gen.ts');
writeFileSync(target, generate(queries, catalogueChecksum(catalogue)));
