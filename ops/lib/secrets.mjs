// The demo makes up its own secrets once. In production they are given, or nothing starts: a key
// that was made up silently would be lost with the machine, and with it every encrypted identifier.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { Problem } from './progress.mjs';

const FOLDER = inRoot('.patchwork');
const hex = () => randomBytes(32).toString('hex');

/** @returns {{ sessionSecret: string, identifierKey: string, neo4jPassword: string }} */
export function demoSecrets() {
  const file = `${FOLDER}/secrets.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
  const secrets = { sessionSecret: hex(), identifierKey: hex(), neo4jPassword: hex() };
  writeFileSync(`${file}.partial`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(`${file}.partial`, file);
  return secrets;
}

/** What the server needs in its environment beside the database. */
export function secretEnvironment(env = process.env) {
  const missing = ['SESSION_SECRET', 'IDENTIFIER_KEY'].filter((name) => !env[name]);
  if (missing.length === 0) return {};
  if (env.NODE_ENV === 'production') {
    throw new Problem(
      `In production ${missing.join(' and ')} must be given.`,
      `Make each once and keep it safe:  openssl rand -hex 32`,
    );
  }
  const { sessionSecret, identifierKey } = demoSecrets();
  const made = { SESSION_SECRET: sessionSecret, IDENTIFIER_KEY: identifierKey };
  return Object.fromEntries(missing.map((name) => [name, made[name]]));
}
