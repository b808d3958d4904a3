// npm run audit:verify -- <arguments>: holds the access events of the database that `npm start` uses
// against the checkpoints outside it. Exit code 1 where they do not fit.
import { findNeo4j } from './lib/neo4j.mjs';
import { commandOnNeo4j } from './lib/with-neo4j.mjs';

await commandOnNeo4j('dist/api/src/audit/verify-cli.js', () => findNeo4j({ share: true }));
