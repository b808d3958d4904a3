// Written by `npm run gen` from the headers in cypher/. Never edited.
export type GraphMap = Record<string, unknown>;
export const CATALOGUE_CHECKSUM = '4f53cda18c2baa0c';
export interface QueryParams {
}
export interface QueryRows {
}
export type QueryName = keyof QueryParams;
