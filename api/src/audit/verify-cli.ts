import { createPublicKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { auditPlaces } from '../common/audit-places.ts';
import { connectGraph } from '../graph/connect.ts';
import type { GraphService } from '../graph/graph.service.ts';
import { AuditRepository } from './audit.repository.ts';
import { CheckpointFile, logsIn } from './checkpoint-file.ts';
import type { Finding, Report } from './findings.ts';
import { wordsOf, wordsOfAll } from './report.ts';
import { AuditError, SigningKey } from './signing-key.ts';
import { verify } from './verify.ts';

const USAGE = `npm run audit:verify [-- --witness NUMBER:HASH] [--public-key FILE]
  --witness     what an earlier verification told to keep: finds that all checkpoints were replaced
  --public-key  the key to trust, as PEM; else that of AUDIT_KEY_FILE`;

function trustedKey(file: string | undefined, keyFile: string): string {
  if (!file && !existsSync(keyFile)) {
    throw new AuditError(`No key to check with: ${keyFile} is not there. Give --public-key FILE.`);
  }
  if (!file) return SigningKey.read(keyFile).publicKey;
  const key = createPublicKey(readFileSync(file));
  return key.export({ type: 'spki', format: 'der' }).toString('base64');
}

/** Of this database, and every other log that lies beside its own. */
async function check(graph: GraphService, args: { witness?: string; 'public-key'?: string }) {
  const { directory, keyFile } = auditPlaces(process.env);
  const repository = new AuditRepository(graph);
  const log = await repository.log();
  const others = (await logsIn(directory)).filter((id) => id !== log?.id);
  const strangers = others.map((id): Finding => ({ kind: 'otherLog', detail: id }));
  if (!log && !strangers.length) return say('Nothing has been sealed yet.', 0);
  if (!log) return say(strangers.map(wordsOf).join('\n') + MOVE, 1);
  const report: Report = await verify({
    repository,
    log,
    file: new CheckpointFile(directory, log.id),
    publicKey: trustedKey(args['public-key'], keyFile),
    ...(args.witness ? { witness: args.witness } : {}),
  });
  report.findings.push(...strangers);
  return say(wordsOfAll(report) + (strangers.length ? MOVE : ''), report.findings.length ? 1 : 0);
}

const MOVE =
  '\nThe whole database was replaced. If that was your own doing, move the old log away from there.';

function say(words: string, code: number): number {
  process.stdout.write(`${words}\n`);
  return code;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { witness: { type: 'string' }, 'public-key': { type: 'string' } },
  });
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password } = process.env;
  if (!uri || !user || !password) throw new AuditError('Use: npm run audit:verify');
  const database = process.env['NEO4J_DATABASE'];
  const graph = await connectGraph({ uri, user, password, ...(database ? { database } : {}) });
  try {
    return await check(graph, values);
  } finally {
    await graph.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const isPlain = error instanceof AuditError;
  const code = (error as { code?: string }).code ?? '';
  const words = code.startsWith('ERR_PARSE_ARGS') ? USAGE : (error as Error).message;
  process.stderr.write(`${isPlain ? '' : 'The audit could not be verified.\n'}${words}\n`);
  process.exitCode = 2;
}
