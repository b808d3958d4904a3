import { GIVEN } from '#api/graph/catalogue.ts';
import neo4j, { type Driver, type Session } from 'neo4j-driver';

export interface Address {
  uri: string;
  user: string;
  password: string;
}

/** The driver as its own manual has it, with nothing of ours around it but the map of parameters. */
export class RawDriver {
  private readonly driver: Driver;

  constructor({ uri, user, password }: Address) {
    this.driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
    });
  }

  read(text: string, params: Record<string, unknown> = {}) {
    return this.run(neo4j.session.READ, text, params);
  }

  write(text: string, params: Record<string, unknown> = {}) {
    return this.run(neo4j.session.WRITE, text, params);
  }

  /** Several statements in one transaction. */
  async transaction(statements: [text: string, params: Record<string, unknown>][]) {
    const session = this.session(neo4j.session.WRITE);
    try {
      await session.executeWrite(async (tx) => {
        for (const [text, params] of statements) await tx.run(text, { [GIVEN]: params });
      });
    } finally {
      await session.close();
    }
  }

  /** Database hits, operators and rows of one statement, by PROFILE. */
  async profile(text: string, params: Record<string, unknown>) {
    const session = this.session(neo4j.session.WRITE);
    try {
      const { summary, records } = await session.run(`PROFILE ${text}`, { [GIVEN]: params });
      const steps = flatten(summary.profile as unknown as Step);
      const hits = steps.reduce((sum, { dbHits }) => sum + dbHits, 0);
      return { hits, operators: steps.length, rows: records.map((one) => one.toObject()) };
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  private async run(mode: 'READ' | 'WRITE', text: string, params: Record<string, unknown>) {
    const session = this.session(mode);
    try {
      const { records } = await session.run(text, { [GIVEN]: params });
      return records.map((record) => record.toObject() as Record<string, unknown>);
    } finally {
      await session.close();
    }
  }

  private session(mode: 'READ' | 'WRITE'): Session {
    return this.driver.session({ database: 'neo4j', defaultAccessMode: mode });
  }
}

interface Step {
  dbHits: number;
  children: Step[];
}

function flatten(step: Step): Step[] {
  return [step, ...step.children.flatMap(flatten)];
}
