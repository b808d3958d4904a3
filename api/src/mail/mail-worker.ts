import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { Config } from '../common/config.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Role, Sector } from '../consent/vocabulary.ts';
import type { QueryRows } from '../graph/queries.gen.ts';
import { purposeOf } from '../identity/purpose.ts';
import type { TeamEvent } from '../inbox/inbox.dto.ts';
import { InboxRepository } from '../inbox/inbox.repository.ts';
import { InvitationsRepository } from '../invitations/invitations.repository.ts';
import { LeasedWorker } from '../leases/leased-worker.ts';
import { LeasesRepository } from '../leases/leases.repository.ts';
import { latestMorning, nextAttempt } from './mail-times.ts';
import { newOffToken, offHash } from './mail-off.ts';
import { MailRepository } from './mail.repository.ts';
import { Mailer, type Delivery, type Often } from './mailer.ts';

/** People, and mails, in one round at most; what is left waits for the next. */
const MOST = 200;
const KEPT_DAYS = 60;
/** The least that somebody may see in any role that opens families: which they will act in, nobody knows. */
const ROLES: Role[] = ['practitioner', 'teamLead', 'statutory', 'frontDoor'];

interface Decided {
  events: TeamEvent[];
  /** The messages of each invitation. */
  invitations: string[][];
}

/**
 * Decides, for each of a team, whether they may know what happened there, and tells them by mail as often as
 * they choose. At fixed ticks of the clock. A mail is taken in the database before it is handed over: a
 * process that dies in between leaves it taken, and the next calls it dead, so each arrives once or is seen
 * not to have.
 */
@Injectable()
export class MailWorker extends LeasedWorker {
  constructor(
    private readonly repository: MailRepository,
    private readonly inboxes: InboxRepository,
    private readonly invitations: InvitationsRepository,
    private readonly viewers: ViewerParams,
    leases: LeasesRepository,
    private readonly clock: Clock,
    private readonly config: Config,
    @Inject(Mailer) private readonly mailer: Mailer | null,
  ) {
    super('mail', leases, config.mail.everySeconds);
  }

  override onApplicationBootstrap(): void {
    if (!this.mailer) new Logger('mail').log('No mail: neither SMTP_URL nor NOTIFY_API_KEY is set');
    super.onApplicationBootstrap();
  }

  override async takeRound(): Promise<number> {
    if (!(await this.holdsLease())) return 0;
    await this.repository.giveUp();
    for (const someone of await this.repository.waiting(MOST)) {
      await this.tryOne(() => this.settle(someone));
    }
    const [now, { timeZone }] = [this.clock.now(), this.viewers.profile];
    await this.repository.bundle({
      isMailOn: this.mailer !== null,
      daily: latestMorning(now, timeZone, 'day').toISOString(),
      weekly: latestMorning(now, timeZone, 'week').toISOString(),
    });
    const sent = this.mailer ? await this.sendDue(this.mailer) : 0;
    await this.repository.sweep(KEPT_DAYS);
    return sent;
  }

  private async settle(someone: QueryRows['mail/waiting']): Promise<void> {
    const { events, invitations } = await this.decide(someone);
    const shown = [...events.map(({ id }) => id), ...invitations.flat()];
    await this.repository.settle(someone.ids, shown);
  }

  private async sendDue(mailer: Mailer): Promise<number> {
    let sent = 0;
    for (const mail of await this.repository.due(MOST)) {
      // One that hangs may take longer than the lease lasts.
      if (!(await this.holdsLease())) break;
      let came: Delivery | null = null;
      await this.tryOne(async () => (came = await this.sendOne(mailer, mail)));
      if (came === 'sent') sent += 1;
      // Nobody is there: the others need not lose an attempt each.
      if (came === 'unreachable') break;
    }
    return sent;
  }

  /** @returns null: there is nothing to send any more */
  private async sendOne(mailer: Mailer, mail: QueryRows['mail/due']): Promise<Delivery | null> {
    const often = mail.often as Often;
    const meant = new Set(mail.messageIds);
    const decided = await this.decide(mail);
    const events = decided.events.filter(({ id }) => meant.has(id));
    const teams = new Set(events.map(({ clientId }) => clientId)).size;
    const invitations = decided.invitations.filter((ids) => ids.some((id) => meant.has(id))).length;
    if (often === 'never' || teams + invitations === 0) {
      await this.repository.drop(mail.id);
      return null;
    }
    const [claimId, token] = [randomUUID(), newOffToken()];
    const asked = { id: mail.id, claimId, offHash: offHash(token), offDays: KEPT_DAYS };
    const claim = await this.repository.claim(asked);
    if (!claim) return null;
    const facts = { id: mail.id, teams, invitations, often, ...this.links(token) };
    const came = claim.email ? await mailer.send({ ...facts, to: claim.email }) : null;
    await this.finish(asked, came, claim.attempts);
    return came;
  }

  private async finish(
    { id, claimId }: { id: string; claimId: string },
    came: Delivery | null,
    attempts: number,
  ): Promise<void> {
    const next = came && nextAttempt(came, attempts, this.clock.now());
    const isSent = came === 'sent';
    await this.repository.finish({
      ...{ id, claimId, state: isSent ? 'sent' : next ? 'queued' : 'dead' },
      trouble: isSent ? null : (came ?? 'noAddress'),
      nextAttemptAt: next ? next.toISOString() : null,
    });
  }

  /** As their pages would answer them now. Nobody who works there no more may know of anything. */
  private async decide(
    someone: Pick<QueryRows['mail/waiting'], 'practitionerId' | 'agencyId' | 'sector' | 'roles'>,
  ): Promise<Decided> {
    const { practitionerId, agencyId, sector, roles } = someone;
    const role = ROLES.find((one) => roles.includes(one));
    if (!role) return { events: [], invitations: [] };
    const place = { practitionerId, agencyId, sector: sector as Sector };
    const viewer = this.viewers.for({ ...place, role, purpose: purposeOf(role), sessionKey: '' });
    const events = await this.inboxes.again(viewer);
    return { events, invitations: await this.invitations.toldOf(viewer) };
  }

  private links(token: string) {
    const { publicOrigin } = this.config;
    return {
      inboxUrl: `${publicOrigin}/inbox`,
      invitationsUrl: `${publicOrigin}/invitations`,
      choiceUrl: `${publicOrigin}/inbox/mail`,
      offUrl: `${publicOrigin}/mail-off/${token}`,
      oneClickUrl: `${publicOrigin}/api/v1/mail-off/${token}`,
    };
  }
}
