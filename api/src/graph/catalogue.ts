import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * `read` never writes, nor does `decision`, which walks by the rule; `disclosure` walks by it and writes its
 * access event.
 */
export type Access = 'read' | 'decision' | 'write' | 'disclosure' | 'fragment';

export interface Field {
  name: string;
  type: string;
  isNullable: boolean;
}

export interface Query {
  /** Path below `cypher/` without ending: `team/around-client`. */
  name: string;
  description: string;
  access: Access;
  params: Field[];
  returns: Field[];
  /** The statement with its fragments in place, and `$given.x` where the file says `$x`. */
  text: string;
}

export class CatalogueError extends Error {}

const TYPES = /^(STRING|INTEGER|FLOAT|BOOLEAN|MAP|ANY|LIST<(STRING|INTEGER|FLOAT|MAP|ANY)>)$/;
/**
 * All parameters of a statement travel in one map. The server keeps a plan for each combination of
 * its parameters' types, nulls and sizes (a text of 8 characters, of 80), and a map counts as one: else the
 * larger statements, a second or more each, are planned again and again.
 */
export const GIVEN = 'given';
const ACCESS = new Set(['read', 'decision', 'write', 'disclosure', 'fragment']);
const MAX_DEPTH = 8;

interface Source {
  name: string;
  header: string[];
  body: string;
}

/** Reads every `.cypher` file below `root` except `schema/`, checks its header, fills in fragments. */
export function loadCatalogue(root: string): Map<string, Query> {
  const sources = new Map(findFiles(root).map((file) => toSource(root, file)));
  const queries = [...sources.values()].map((source) => toQuery(source, sources));
  return new Map(queries.map((query) => [query.name, query]));
}

/** Changes whenever a name, parameter, column or access changes: what the generated types depend on. */
export function catalogueChecksum(catalogue: Map<string, Query>): string {
  const shape = [...catalogue.values()]
    .filter((query) => query.access !== 'fragment')
    .map(({ name, access, params, returns }) => [name, access, params, returns]);
  return createHash('sha256').update(JSON.stringify(shape)).digest('hex').slice(0, 16);
}

function findFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.cypher'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !relative(root, file).startsWith(`schema${sep}`))
    .sort();
}

function toSource(root: string, file: string): [string, Source] {
  const name = relative(root, file)
    .split(sep)
    .join('/')
    .replace(/\.cypher$/, '');
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)+$/.test(name)) {
    throw new CatalogueError(`${name}: a query's file stands in a folder, both in kebab-case`);
  }
  const lines = readFileSync(file, 'utf8').split('\n');
  let end = lines.findIndex((line) => !line.startsWith('//') || line.startsWith('// @use '));
  if (end < 0) end = lines.length;
  const header = lines.slice(0, end).map((line) => line.slice(2).trim());
  return [name, { name, header, body: lines.slice(end).join('\n').trim() }];
}

function toQuery(source: Source, sources: Map<string, Source>): Query {
  const access = headerField(source, 'access')[0] as Access | undefined;
  if (!access || !ACCESS.has(access)) {
    throw new CatalogueError(`${source.name}: @access is one of ${[...ACCESS].join(', ')}`);
  }
  const description = source.header.filter((line) => !line.startsWith('@')).join(' ');
  if (!description) throw new CatalogueError(`${source.name}: the first line says what it answers`);
  const isFragment = access === 'fragment';
  const query: Query = {
    name: source.name,
    description,
    access,
    params: isFragment ? [] : headerField(source, 'param').flatMap((text) => fields(source, text)),
    returns: isFragment
      ? []
      : headerField(source, 'returns').flatMap((text) => fields(source, text)),
    text: expand(source, sources, 0),
  };
  checkParameters(query);
  return { ...query, text: query.text.replace(/\$(?=\w)/g, `$${GIVEN}.`) };
}

function headerField(source: Source, field: string): string[] {
  return source.header
    .filter((line) => line.startsWith(`@${field} `))
    .map((line) => line.slice(field.length + 2).trim());
}

function fields(source: Source, text: string): Field[] {
  return text.split(/,(?![^<]*>)/).map((part) => {
    const [name, type] = part.split('::').map((word) => word.trim());
    const isNullable = type?.endsWith('?') ?? false;
    const plain = type?.replace(/\?$/, '') ?? '';
    if (!name || !TYPES.test(plain)) {
      throw new CatalogueError(`${source.name}: "${part.trim()}" is not "name :: TYPE"`);
    }
    return { name, type: plain, isNullable };
  });
}

function expand(source: Source, sources: Map<string, Source>, depth: number): string {
  if (depth > MAX_DEPTH) throw new CatalogueError(`${source.name}: fragments include each other`);
  return source.body.replace(/^[ \t]*\/\/ @use (\S+)[ \t]*$/gm, (_line, name: string) => {
    const fragment = sources.get(name);
    if (!fragment) throw new CatalogueError(`${source.name}: no fragment "${name}"`);
    if (headerField(fragment, 'access')[0] !== 'fragment') {
      throw new CatalogueError(`${source.name}: "${name}" is a statement, not a fragment`);
    }
    return expand(fragment, sources, depth + 1);
  });
}

function checkParameters(query: Query): void {
  const code = query.text.replace(/\/\/.*$/gm, '').replace(/'(?:[^'\\]|\\.)*'/g, "''");
  const used = new Set([...code.matchAll(/\$(\w+)/g)].map((match) => match[1] as string));
  if (query.access === 'fragment') {
    if (used.size)
      throw new CatalogueError(`${query.name}: a fragment speaks of variables, not of $`);
    return;
  }
  const declared = new Set(query.params.map((param) => param.name));
  for (const name of used) {
    if (!declared.has(name)) throw new CatalogueError(`${query.name}: $${name} is not declared`);
  }
  for (const name of declared) {
    if (!used.has(name)) throw new CatalogueError(`${query.name}: $${name} is declared, not used`);
  }
}
