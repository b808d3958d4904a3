import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { AppError } from '../common/errors.ts';
import { SECTORS, type Sector } from '../consent/vocabulary.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import { toPage } from './consent-page.ts';
import type { ConsentPage, ConsentRecipients, ConsentSight } from './consent-records.dto.ts';
import { ConsentRecordsRepository, type StoredConsent } from './consent-records.repository.ts';
import type { Audience, ConsentDraft, RecipientSearch } from './new-consent.dto.ts';
import { foresee, type Draft, type Onlooker } from './preview.ts';
import { scopeProblems, scopesOf } from './record-check.ts';

const ATTEMPTS = 3;

/** What has been decided, and what would follow from deciding otherwise. */
@Injectable()
export class ConsentRecordsService {
  constructor(
    private readonly repository: ConsentRecordsRepository,
    private readonly viewers: ViewerParams,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError notFound: no such client, or none that this viewer or their team works with */
  async page(viewer: Viewer, clientId: string, audience: Audience): Promise<ConsentPage> {
    const isAlone = audience === 'person';
    const consent = await this.about(viewer, clientId, isAlone, 'consent');
    return toPage(clientId, isAlone, consent, this.viewers.profile);
  }

  /** @throws AppError notFound, invalidInput: scopes or an onlooker that are not on offer */
  async preview(viewer: Viewer, clientId: string, given: ConsentDraft): Promise<ConsentSight> {
    const consent = await this.about(
      viewer,
      clientId,
      given.audience === 'person',
      'consentPreview',
    );
    const scopes = scopesOf(given);
    const isListed = await this.isListed(viewer, scopes.recipientScope, scopes.recipientId);
    const problems = scopeProblems(scopes, consent, this.viewers.profile, isListed);
    const onlooker = await this.onlooker(viewer, given);
    if (!onlooker) problems.push({ field: 'onlookerId', problem: 'unknown' });
    if (problems.length || !onlooker) {
      throw new AppError('invalidInput', 'This is not on offer here.', problems);
    }
    const now = this.clock.forDatabase();
    const { authority, decision } = given;
    const inside =
      decision === 'deny' ? await this.repository.inside(scopes, { clientId, authority, now }) : [];
    const ended = consent.records.filter(({ id }) => inside.includes(id));
    const drafts: Draft[] = [scopes, ...ended].map(
      ({ sourceScope, sourceId, recipientScope, recipientId }) => {
        return { authority, decision, sourceScope, sourceId, recipientScope, recipientId };
      },
    );
    const sight = foresee(consent, drafts, onlooker, clientId, this.viewers.profile);
    return { asOf: consent.asOf, ...sight, alsoEnds: ended.map(({ id }) => id) };
  }

  /** Agencies of the directory that may be named on such a screen. */
  async recipients(
    viewer: Viewer,
    { text, audience }: RecipientSearch,
  ): Promise<ConsentRecipients> {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const isAlone = audience === 'person';
    const agencies = words.length
      ? await this.repository.recipients(words, isAlone, viewer.agencyId)
      : [];
    return { agencies: agencies as ConsentRecipients['agencies'] };
  }

  /** Whether an agency that is to be named stands in the directory; of other scopes never. */
  async isListed(viewer: Viewer, scope: string, id: string | null): Promise<boolean> {
    if (scope !== 'agency' || id === null) return false;
    return (await this.repository.listedAgency(id, viewer.agencyId)) !== null;
  }

  private async onlooker(viewer: Viewer, given: ConsentDraft): Promise<Onlooker | null> {
    const { onlookerScope, onlookerId } = given;
    if (onlookerScope === 'sector') {
      const sector = SECTORS.find((word) => word === onlookerId);
      return sector
        ? { agencyId: null, sector, isStatutory: sector === 'socialCare', agencies: [] }
        : null;
    }
    const agency = await this.repository.listedAgency(onlookerId, viewer.agencyId);
    return agency && { ...agency, sector: agency.sector as Sector, agencyId: agency.id };
  }

  private async about(
    viewer: Viewer,
    clientId: string,
    isAlone: boolean,
    kind: string,
  ): Promise<StoredConsent> {
    const eventId = randomUUID();
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const now = this.clock.forDatabase();
      const ask = { eventId, clientId, kind, isAlone, viewer: this.viewers.for(viewer), now };
      const consent = await this.repository.about(ask);
      if (!consent) throw new AppError('notFound');
      if (consent.isComplete) return consent;
    }
    throw new AppError('unavailable', 'This family is being changed right now. Try again.');
  }
}
