// Lints every statement of cypher/ without a database; what only a server can say is the contract test's.
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { GIVEN, loadCatalogue } from '../../api/src/graph/catalogue.ts';
import { inRoot } from './paths.mjs';

const statements = [...loadCatalogue(inRoot('cypher')).values()].filter(
  ({ access }) => access !== 'fragment',
);
for (const { name, text } of statements) {
  const { diagnostics } = lintCypherQuery(text, { parameters: { [GIVEN]: {} } });
  for (const { message, range } of diagnostics) {
    // Lines are those of the statement with its fragments in place.
    console.log(`cypher/${name}.cypher, line ${range.start.line + 1} as sent: ${message}`);
    process.exitCode = 1;
  }
}
