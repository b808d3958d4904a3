import { randomUUID } from 'node:crypto';
import { Clock } from '../common/clock.ts';
import { connectGraph, type GraphAddress } from '../graph/connect.ts';
import type { GraphService } from '../graph/graph.service.ts';
import { migrate, MigrationError } from '../graph/migrations.ts';
import { parseArguments, USAGE, type Arguments } from './arguments.ts';
import { databaseError } from './database-error.ts';
import { Preview, Recorder } from './destinations.ts';
import { ImportError } from './import-error.ts';
import { runImport, type Destination, type RunResult } from './import-run.ts';
import { ImportRepository } from './import.repository.ts';
import { inspectFile } from './inspect-file.ts';
import { LeaseKeeper } from './lease-keeper.ts';
import { loadProfile, type LoadedProfile } from './load-profile.ts';
import { ProgressLine } from './progress-line.ts';
import { RejectFile } from './reject-file.ts';
import { FaultList, sayReport } from './report.ts';

const EXIT = { done: 0, failed: 1, usage: 2, doneWithRejects: 3 };
const BATCH_SIZE = 5_000;

function address(): GraphAddress {
  const {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  } = process.env;
  if (!uri || !user || !password) {
    throw new ImportError(
      'usage',
      'NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD are not set. Use: npm run import -- …',
    );
  }
  return { uri, user, password, ...(database ? { database } : {}) };
}

async function openGraph(at: GraphAddress, isDryRun: boolean): Promise<GraphService> {
  let graph: GraphService | undefined;
  try {
    graph = await connectGraph(at);
    if (!isDryRun) await migrate(graph);
    return graph;
  } catch (error) {
    await graph?.close();
    if (error instanceof MigrationError)
      throw new ImportError('database', error.message, { cause: error });
    throw databaseError(error, at.uri, 'Nothing was changed.');
  }
}

/** A first signal lets the batch in flight end; a second one does not wait. */
function stopOnSignal(progress: ProgressLine): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(EXIT.failed);
      progress.say('Stopping after this batch…');
      stop.abort();
    });
  }
  return stop.signal;
}

function destination(
  args: Arguments,
  graph: GraphService,
  uri: string,
  loaded: LoadedProfile,
  fileHash: string,
  progress: ProgressLine,
): Destination {
  const { profile, hash: profileHash } = loaded;
  const repository = new ImportRepository(graph, new Clock());
  if (args.isDryRun) return new Preview(repository, profile, uri);
  const onWait = () =>
    progress.say('Another run holds this source; waiting to see whether it is alive…');
  const keeper = new LeaseKeeper(repository, profile.source, { newId: randomUUID, onWait });
  const identity = {
    runId: randomUUID(),
    profile: profile.name,
    profileHash,
    fileHash,
    batchSize: BATCH_SIZE,
  };
  return new Recorder(repository, keeper, profile, identity, uri);
}

async function importFile(args: Arguments, rejects: RejectFile | null): Promise<number> {
  const startedAt = performance.now();
  const progress = new ProgressLine(process.stderr);
  const signal = stopOnSignal(progress);
  const loaded = loadProfile(args.profile);
  const at = address();
  const file = await inspectFile(args.file, loaded.profile);
  const graph = await openGraph(at, args.isDryRun);
  const faults = new FaultList();
  let result: RunResult;
  try {
    result = await runImport({
      profile: loaded.profile,
      file,
      destination: destination(args, graph, at.uri, loaded, file.hash, progress),
      today: new Date().toISOString().slice(0, 10),
      batchSize: BATCH_SIZE,
      newId: randomUUID,
      signal,
      onFault: (fault) => {
        faults.add(fault);
        rejects?.add(fault);
      },
      onProgress: (state) => progress.show(state),
    });
  } finally {
    progress.close();
    await graph.close();
  }
  await rejects?.finish();
  const seconds = (performance.now() - startedAt) / 1_000;
  const { isDryRun, report } = args;
  process.stdout.write(
    sayReport({ profile: loaded.profile, file, result, faults, isDryRun, seconds, report }),
  );
  return result.file.rejected ? EXIT.doneWithRejects : EXIT.done;
}

async function main(): Promise<number> {
  // npm runs scripts in the project's folder; paths are meant from where the person stands.
  const args = parseArguments(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  if (args === 'help') {
    process.stdout.write(`${USAGE}\n`);
    return EXIT.done;
  }
  const rejects = args.report ? await RejectFile.open(args.report) : null;
  try {
    return await importFile(args, rejects);
  } catch (error) {
    await rejects?.discard();
    throw error;
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  const isKnown = error instanceof ImportError;
  process.stderr.write(
    isKnown
      ? `Import: ${error.message}\n`
      : `Import failed unexpectedly: ${(error as Error).stack}\n`,
  );
  process.exitCode = isKnown && error.code === 'usage' ? EXIT.usage : EXIT.failed;
}
