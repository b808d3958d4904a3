// npm run import -- <arguments>: reads an agency's file into the database that `npm start` uses,
// also while that runs.
import { findNeo4j } from './lib/neo4j.mjs';
import { commandOnNeo4j } from './lib/with-neo4j.mjs';

await commandOnNeo4j('dist/api/src/import/cli.js', () => findNeo4j({ share: true }));
