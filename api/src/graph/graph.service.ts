import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { GIVEN, type Query } from './catalogue.ts';
import type { QueryName, QueryParams, QueryRows } from './queries.gen.ts';

/** Generous because a cold server may spend seconds on planning a statement that it has not seen. */
const TIMEOUT_MS = 30_000;
/** Several statements, a bulk load's batches among them. */
const TRANSACTION_TIMEOUT_MS = 120_000;
const ATTEMPTS = 6;
const FIRST_PAUSE_MS = 20;

export type Rows<N extends QueryName> = QueryRows[N][];
/** What the server says of one statement: for the contract test, plan tests and the benchmark. */
export interface Inspection {
  columns: string[];
  /** `r`, `rw`, `w` or `s`. */
  queryType: string;
  warnings: string[];
  operators: string[];
  /** Database hits; 0 where the statement was not executed. */
  hits: number;
  rows: number;
}

interface PlanStep {
  operatorType: string;
  dbHits?: number;
  children: PlanStep[];
}

function flatten(step: PlanStep): PlanStep[] {
  return [step, ...step.children.flatMap(flatten)];
}

/**
 * The one way to the database: statements of the catalogue by name, typed parameters in, flat rows
 * out. Nothing else imports the driver.
 */
export class GraphService {
  private readonly bookmarks = neo4j.bookmarkManager();
  private readonly driver: Driver;
  private readonly catalogue: Map<string, Query>;
  private readonly database: string;

  constructor(driver: Driver, catalogue: Map<string, Query>, database: string) {
    this.driver = driver;
    this.catalogue = catalogue;
    this.database = database;
  }

  /**
   * One statement that never writes. A follower of a cluster may answer it, unless it decides by the rule:
   * a follower may not have heard of a withdrawal yet.
   */
  read<N extends QueryName>(name: N, params: QueryParams[N]): Promise<Rows<N>> {
    const query = this.find(name, ['read', 'decision']);
    const { READ, WRITE } = neo4j.session;
    return this.autoCommit(query, params, query.access === 'decision' ? WRITE : READ);
  }

  /**
   * One writing statement in its own transaction. Repeated on a passing fault (deadlock, leader
   * change, lost commit reply), so it must MERGE on an id handed in.
   */
  write<N extends QueryName>(name: N, params: QueryParams[N]): Promise<Rows<N>> {
    return this.autoCommit(this.find(name, ['write']), params, neo4j.session.WRITE);
  }

  /**
   * One disclosure: access event, lock, rule and rows in one statement. Rows are handed out only
   * after the commit is confirmed; repeated with the same event id.
   */
  disclose<N extends QueryName>(name: N, params: QueryParams[N]): Promise<Rows<N>> {
    return this.autoCommit(this.find(name, ['disclosure']), params, neo4j.session.WRITE);
  }

  /** Several statements at once or not at all; `work` is run again on a passing fault. */
  async transaction<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T> {
    const session = this.session(neo4j.session.WRITE);
    try {
      return await session.executeWrite(
        (tx) =>
          work(
            new GraphTransaction(tx, (name) =>
              this.find(name, ['read', 'decision', 'write', 'disclosure']),
            ),
          ),
        { timeout: TRANSACTION_TIMEOUT_MS },
      );
    } finally {
      await session.close();
    }
  }

  /** Runs schema statements and test fixtures, which have no place in the catalogue. */
  async runText(
    text: string,
    params: Record<string, unknown> = {},
  ): Promise<Record<string, unknown>[]> {
    const session = this.session(neo4j.session.WRITE);
    try {
      const result = await session.run(text, params);
      return result.records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  }

  /** PROFILEs one statement of the catalogue (it is executed). */
  profile<N extends QueryName>(name: N, params: QueryParams[N]): Promise<Inspection> {
    return this.inspect('PROFILE', name, params);
  }

  /** EXPLAINs one statement of the catalogue (nothing is executed). */
  explain<N extends QueryName>(name: N, params: QueryParams[N]): Promise<Inspection> {
    return this.inspect('EXPLAIN', name, params);
  }

  queries(): Query[] {
    return [...this.catalogue.values()];
  }

  async verifyConnectivity(): Promise<void> {
    await this.driver.verifyConnectivity({ database: this.database });
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private session(mode: 'READ' | 'WRITE'): Session {
    return this.driver.session({
      database: this.database,
      defaultAccessMode: mode,
      bookmarkManager: this.bookmarks,
    });
  }

  private async inspect<N extends QueryName>(
    how: 'PROFILE' | 'EXPLAIN',
    name: N,
    params: QueryParams[N],
  ): Promise<Inspection> {
    const session = this.session(neo4j.session.WRITE);
    try {
      const query = this.find(name);
      const result = session.run(`${how} ${query.text}`, sent(query, params));
      const columns = (await result.keys()) as string[];
      const { summary, records } = await result;
      const steps = flatten((summary.profile || summary.plan) as PlanStep);
      return {
        columns,
        queryType: summary.queryType,
        warnings: summary.gqlStatusObjects
          .filter(({ gqlStatus }) => gqlStatus.startsWith('01'))
          .map(({ statusDescription }) => statusDescription),
        operators: steps.map(({ operatorType }) => operatorType.replace(/@.*$/, '')),
        hits: steps.reduce((sum, { dbHits }) => sum + Number(dbHits ?? 0), 0),
        rows: records.length,
      };
    } finally {
      await session.close();
    }
  }

  private find(name: QueryName, accesses?: string[]): Query {
    const query = this.catalogue.get(name);
    if (!query) throw new Error(`No query "${name}" in the catalogue`);
    if (accesses && !accesses.includes(query.access)) {
      throw new Error(`Query "${name}" is @access ${query.access}, not ${accesses.join(' or ')}`);
    }
    return query;
  }

  private async autoCommit<N extends QueryName>(
    query: Query,
    params: QueryParams[N],
    mode: 'READ' | 'WRITE',
  ): Promise<Rows<N>> {
    for (let attempt = 1; ; attempt++) {
      const session = this.session(mode);
      try {
        const result = await session.run(query.text, sent(query, params), { timeout: TIMEOUT_MS });
        return result.records.map((record) => record.toObject() as unknown as QueryRows[N]);
      } catch (error) {
        if (attempt === ATTEMPTS || !neo4j.isRetryableError(error as Error)) throw error;
      } finally {
        await session.close();
      }
      await pause(attempt);
    }
  }
}

/** Statements inside one transaction of {@link GraphService.transaction}. */
export class GraphTransaction {
  private readonly tx: ManagedTransaction;
  private readonly find: (name: QueryName) => Query;

  constructor(tx: ManagedTransaction, find: (name: QueryName) => Query) {
    this.tx = tx;
    this.find = find;
  }

  async run<N extends QueryName>(name: N, params: QueryParams[N]): Promise<Rows<N>> {
    const query = this.find(name);
    const result = await this.tx.run(query.text, sent(query, params));
    return result.records.map((record) => record.toObject() as unknown as QueryRows[N]);
  }
}

/** The driver sends every number as a float; what the header calls INTEGER must arrive as one. */
function sent(query: Query, params: Record<string, unknown>): Record<string, unknown> {
  const whole = query.params.filter(({ type }) => type === 'INTEGER');
  const converted = whole.map(({ name }) => [
    name,
    params[name] === null ? null : neo4j.int(params[name] as number),
  ]);
  return { [GIVEN]: { ...params, ...Object.fromEntries(converted) } };
}

/** Doubling pause with jitter, so that two that met do not meet again. */
function pause(attempt: number): Promise<void> {
  const longest = FIRST_PAUSE_MS * 2 ** attempt;
  return new Promise((resolve) => setTimeout(resolve, longest / 2 + Math.random() * (longest / 2)));
}
