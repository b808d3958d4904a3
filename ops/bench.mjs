// npm run bench -- <arguments>: measures on a large invented county, in a store that is thrown away.
import { startTestNeo4j } from './lib/test-neo4j.mjs';
import { commandOnNeo4j } from './lib/with-neo4j.mjs';

const MEMORY = { heapMb: 2_048, pageCacheMb: 1_024 };

await commandOnNeo4j('test/bench/main.ts', () => startTestNeo4j(MEMORY));
