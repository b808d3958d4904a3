import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import { Clock } from '../common/clock.ts';
import { AppError, type FieldProblem } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import { hashed, IDENTIFIER_VAULT } from '../people/identifier-vault.ts';
import type { IdentifierVault } from '../people/identifiers.ts';
import { normalise } from '../people/normalise.ts';
import { readIdentifier } from '../people/query-parser.ts';
import { cursorOf, placeOf, type Page } from './cursor.ts';
import type {
  AccessDto,
  AccessesDto,
  AccessesPage,
  BreakGlassList,
  EnquiryBegun,
  NewEnquiry,
  NewReview,
  Reviewed,
} from './oversight.dto.ts';
import { OversightRepository } from './oversight.repository.ts';
import { requireLead } from './require-lead.ts';

/** Events a page goes through. Of the unusual there are few, so a page of them looks through more. */
const STRETCH = { all: 25, unusual: 400 };
const SHOWN = 25;
/** More different people's pages in an hour than this is a burst. */
export const MOST_AN_HOUR = 30;

/** For data protection leads: who looked at whom, when and why. Each look of theirs is an event too. */
@Injectable()
export class OversightService {
  constructor(
    private readonly repository: OversightRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    private readonly clock: Clock,
    @Inject(IDENTIFIER_VAULT) private readonly vault: IdentifierVault,
  ) {}

  /** @throws AppError roleNotHeld */
  async accesses(viewer: Viewer, page: AccessesPage): Promise<AccessesDto> {
    requireLead(viewer);
    const only = page.only ?? 'all';
    const place = placeOf(page);
    const { asOf, isLead, accesses, next } = await this.repository.accesses({
      ...this.asked(viewer),
      before: place && { at: place.at, id: place.tie },
      onlyUnusual: only === 'unusual',
      stretch: STRETCH[only],
      mostAnHour: MOST_AN_HOUR,
    });
    if (!isLead) throw new AppError('roleNotHeld');
    return { accesses, asOf, next: next && cursorOf({ at: next.at, tie: next.id }) };
  }

  /**
   * By reference or exact identity; whoever it fits, or nobody, the answer is the same.
   * @throws AppError invalidInput: too little, or a number that cannot be read
   */
  async enquire(viewer: Viewer, { operationId, ...typed }: NewEnquiry): Promise<EnquiryBegun> {
    requireLead(viewer);
    const identifier = typed.identifier ? readIdentifier(typed.identifier) : null;
    requireIdentity(typed, identifier !== null);
    const ids = { id: randomUUID(), eventId: randomUUID() };
    const command = { operationId, kind: 'oversightEnquiry', viewer, body: typed };
    return this.commands.run(command, async (tx, now) => {
      const begun = await this.repository.begin(tx, {
        ...ids,
        viewer: this.viewers.for(viewer),
        clientId: typed.clientReference ?? null,
        name: typed.name ? normalise(typed.name) : null,
        birthDate: typed.birthDate ?? null,
        identifier: identifier && hashed(this.vault, identifier),
        reason: typed.reason.trim(),
        now,
      });
      if (!begun) throw new AppError('roleNotHeld');
      return { id: ids.id };
    });
  }

  /** @throws AppError notFound: no such enquiry of this lead's, or no longer */
  async ofEnquiry(viewer: Viewer, id: string, page: Page): Promise<AccessesDto> {
    requireLead(viewer);
    const place = placeOf(page);
    const found = await this.repository.ofEnquiry({
      ...this.asked(viewer),
      id,
      before: place && { at: place.at, id: place.tie },
      limit: SHOWN + 1,
      mostAnHour: MOST_AN_HOUR,
    });
    if (!found) throw new AppError('notFound');
    const accesses = found.accesses.slice(0, SHOWN);
    const last = accesses.at(-1) as AccessDto;
    const hasMore = found.accesses.length > SHOWN;
    const next = hasMore ? cursorOf({ at: last.at, tie: last.id }) : null;
    return { accesses, asOf: found.asOf, next };
  }

  async awaiting(viewer: Viewer): Promise<BreakGlassList> {
    requireLead(viewer);
    const { isLead, awaiting } = await this.repository.awaiting({
      ...this.asked(viewer),
      limit: SHOWN,
    });
    if (!isLead) throw new AppError('roleNotHeld');
    return { awaiting };
  }

  /** @throws AppError notFound: none such of the lead's organisation awaits review */
  async review(viewer: Viewer, id: string, { operationId }: NewReview): Promise<Reviewed> {
    requireLead(viewer);
    const eventId = randomUUID();
    const command = { operationId, kind: 'breakGlassReview', viewer, body: { id } };
    return this.commands.run(command, async (tx, now) => {
      const review = { id, eventId, viewer: this.viewers.for(viewer), now };
      if (!(await this.repository.review(tx, review))) throw new AppError('notFound');
      return { id };
    });
  }

  private asked(viewer: Viewer) {
    const now = this.clock.forDatabase();
    return { eventId: randomUUID(), viewer: this.viewers.for(viewer), now };
  }
}

function requireIdentity(typed: Omit<NewEnquiry, 'operationId'>, hasNumber: boolean): void {
  const problems: FieldProblem[] = [];
  if (typed.reason.trim().length < 10) problems.push({ field: 'reason', problem: 'minLength' });
  if (typed.identifier && !hasNumber) problems.push({ field: 'identifier', problem: 'unreadable' });
  const isNamed = !!typed.name && normalise(typed.name) !== '' && (!!typed.birthDate || hasNumber);
  if (!typed.clientReference && !isNamed && !problems.length) {
    problems.push({ field: 'name', problem: 'nameWithDateOrNumber' });
  }
  if (problems.length) {
    throw new AppError('invalidInput', 'This does not say who is meant.', problems);
  }
}
