import { catalogueChecksum, CatalogueError, type Query } from './catalogue.ts';
import { CATALOGUE_CHECKSUM } from './queries.gen.ts';

/** @throws CatalogueError when cypher/ has changed since `npm run gen`: types and queries disagree */
export function requireCurrentTypes(queries: Query[]): void {
  const checksum = catalogueChecksum(new Map(queries.map((query) => [query.name, query])));
  if (checksum === CATALOGUE_CHECKSUM) return;
  throw new CatalogueError('cypher/ has changed since its types were made. Run: npm run gen');
}
