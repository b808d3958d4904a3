import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditRepository } from '#api/audit/audit.repository.ts';
import { CheckpointFile } from '#api/audit/checkpoint-file.ts';
import type { Report } from '#api/audit/findings.ts';
import { Sealer } from '#api/audit/sealer.ts';
import { SigningKey } from '#api/audit/signing-key.ts';
import { verify } from '#api/audit/verify.ts';
import { Config } from '#api/common/config.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { emptyGraph } from '#test/support/graph.ts';

export type SealedLog = ReturnType<typeof sealedLog>;

/** A folder for checkpoints, sealers that write there, and what a test does to both sides. */
export function sealedLog(graph: GraphService) {
  const folder = mkdtempSync(join(tmpdir(), 'patchwork-audit-'));
  const audit = {
    directory: join(folder, 'audit'),
    keyFile: join(folder, 'key.pem'),
    everySeconds: 0,
  };
  const repository = new AuditRepository(graph);
  const known = async () => (await repository.log())!;
  const file = async () => new CheckpointFile(audit.directory, (await known()).id);

  return {
    audit,
    repository,
    known,
    file,
    sealer: (own = repository) => new Sealer(own, Object.assign(new Config(), { audit })),

    /** Events of two practitioners, sealed in as many checkpoints as there are numbers. */
    begin: async (...counts: number[]) => {
      await emptyGraph(graph);
      rmSync(audit.directory, { recursive: true, force: true });
      const sealer = new Sealer(repository, Object.assign(new Config(), { audit }));
      for (const count of counts) {
        await addEvents(graph, count);
        await sealer.seal();
      }
      return sealer;
    },

    verify: async (more: { witness?: string; publicKey?: string } = {}): Promise<Report> =>
      verify({
        repository,
        file: await file(),
        log: await known(),
        publicKey: SigningKey.open(audit.keyFile).publicKey,
        ...more,
      }),

    /** Rewrites the file's lines by hand. */
    rewrite: async (change: (lines: string[]) => string[]) => {
      const { path } = await file();
      const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
      writeFileSync(
        path,
        change(lines)
          .map((line) => `${line}\n`)
          .join(''),
      );
    },

    /** Ids of the sealed events, by place. */
    ids: async (): Promise<string[]> => {
      const rows = await graph.runText(
        'MATCH (e:AccessEvent) WHERE e.position IS NOT NULL RETURN e.id AS id ORDER BY e.position',
      );
      return rows.map(({ id }) => id as string);
    },

    remove: () => rmSync(folder, { recursive: true }),
  };
}

export async function addEvents(graph: GraphService, count: number): Promise<void> {
  await graph.runText(
    `UNWIND range(1, $count) AS n
     CREATE (:AccessEvent:Unsealed {id: randomUUID(), at: datetime.realtime(), kind: 'team',
       practitionerId: 'p' + n % 2, outcome: 'shown', subjectIds: ['one', 'two'], rowNumbers: [3, n]})`,
    { count },
  );
}
