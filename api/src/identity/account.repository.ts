import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { GraphService } from '../graph/graph.service.ts';
import type { AccessRecord } from './access-record.ts';
import { choicesOf, type Choice, type Employment } from './choices.ts';

export interface Account {
  accountId: string;
  practitionerId: string;
  choices: Choice[];
}

/** Who is behind an identity provider's subject. */
@Injectable()
export class AccountRepository {
  constructor(
    private readonly graph: GraphService,
    private readonly clock: Clock,
  ) {}

  /** `issuer` is the issuer's key in the configuration. */
  async find(issuer: string, subject: string): Promise<Account | null> {
    const now = this.clock.forDatabase();
    const [row] = await this.graph.read('identity/find-account', { issuer, subject, now });
    if (!row) return null;
    const choices = choicesOf(row.choices as unknown as Employment[]);
    return { accountId: row.accountId, practitionerId: row.practitionerId, choices };
  }

  async recordRefusal(event: AccessRecord): Promise<void> {
    const now = this.clock.forDatabase();
    await this.graph.write('identity/refuse-sign-in', { event: { ...event }, now });
  }
}
