import { Injectable } from '@nestjs/common';
import { GraphService, type GraphTransaction } from '../graph/graph.service.ts';
import type { QueryParams } from '../graph/queries.gen.ts';
import type { Reached } from './branches.ts';

@Injectable()
export class BeyondRepository {
  constructor(private readonly graph: GraphService) {}

  transaction<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    return this.graph.transaction(work);
  }

  async reach(tx: GraphTransaction, from: QueryParams['beyond/reach']): Promise<Reached[]> {
    return (await tx.run('beyond/reach', from)) as Reached[];
  }

  async recordAccess(
    tx: GraphTransaction,
    access: QueryParams['people/record-access'],
  ): Promise<void> {
    await tx.run('people/record-access', access);
  }
}
