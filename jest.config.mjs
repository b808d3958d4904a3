/** One Jest for everything; the graph, api and browser projects share one Neo4j per run. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/api/src', '<rootDir>/test', '<rootDir>/web/src'],
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  // One worker: the specs share one database, and most of the time goes to it.
  maxWorkers: 1,
  // A database that has just begun plans its first statements slowly; no test is about speed.
  testTimeout: 120_000,
  testSequencer: '<rootDir>/test/support/sequencer.mjs',
  // A connection that a failed spec left open must not hold up the run.
  forceExit: true,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.neo4j', '<rootDir>/web/build'],
};
