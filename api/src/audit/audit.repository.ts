import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { GraphService } from '../graph/graph.service.ts';
import type { QueryRows } from '../graph/queries.gen.ts';
import { canonical, leafHash, type Fact, type Leaf } from './leaf.ts';

export type LeasedLog = QueryRows['audit/take-lease'];
export type KnownLog = QueryRows['audit/log'];
export type PlacedLeaf = Leaf & { sealedIn: number; position: number };

/** The database's side of the sealed log. */
@Injectable()
export class AuditRepository {
  constructor(private readonly graph: GraphService) {}

  async takeLease(holder: string, seconds: number, publicKey: string): Promise<LeasedLog> {
    const lease = { holder, seconds, publicKey, newId: randomUUID() };
    const [log] = await this.graph.write('audit/take-lease', lease);
    return log as LeasedLog;
  }

  async releaseLease(holder: string): Promise<void> {
    await this.graph.write('audit/release-lease', { holder });
  }

  /** @returns whether anything waited and now has its place in the next checkpoint */
  async assign(holder: string, limit: number): Promise<boolean> {
    return (await this.graph.write('audit/assign', { holder, limit })).length > 0;
  }

  async confirm(number: number, size: number, hash: string): Promise<void> {
    await this.graph.write('audit/confirm', { number, size, hash });
  }

  async log(): Promise<KnownLog | null> {
    return (await this.graph.read('audit/log', { key: 'access' }))[0] ?? null;
  }

  /** The events at some places, as leaves, by place. */
  async leaves(from: number, to: number): Promise<PlacedLeaf[]> {
    const rows = await this.graph.read('audit/sealed-events', { from, to });
    return rows.map(({ id, sealedIn, position, facts }) => {
      return { id, sealedIn, position, hash: leafHash(canonical(facts as Fact[])) };
    });
  }

  async unsealed(limit: number): Promise<QueryRows['audit/unsealed']> {
    const [row] = await this.graph.read('audit/unsealed', { limit });
    return row as QueryRows['audit/unsealed'];
  }

  /** Which of some events the database still has. */
  async present(ids: string[]): Promise<Set<string>> {
    return new Set((await this.graph.read('audit/present', { ids })).map(({ id }) => id));
  }
}
