import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CommandGate } from '../commands/command-gate.ts';
import { Clock } from '../common/clock.ts';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import { DirectoryService } from '../directory/directory.service.ts';
import type { QueryRows } from '../graph/queries.gen.ts';
import type { Viewer } from '../identity/viewer.ts';
import { AnswerMarks } from '../tick/answer-marks.ts';
import type { Shown, Tick } from '../tick/tick.dto.ts';
import { ageAt } from './age.ts';
import type { ClientBrief } from './client-brief.dto.ts';
import { hashed, IDENTIFIER_VAULT } from './identifier-vault.ts';
import type { IdentifierVault } from './identifiers.ts';
import { namesQuery, soundsQuery } from './lucene.ts';
import { isWholeWord } from './normalise.ts';
import { isEmptyQuery, isSpecific, parseQuery, type ParsedQuery } from './query-parser.ts';
import { rank, type Ranked } from './rank.ts';
import type { NewSearch, SearchKept, SearchResults } from './search.dto.ts';
import { SearchRepository, type FoundPerson, type Look } from './search.repository.ts';

/** A list that is longer is not read; more words narrow it. */
const SHOWN = 20;

interface Found {
  saved: QueryRows['people/saved-search'];
  query: ParsedQuery;
  ranked: Ranked<FoundPerson>[];
}

@Injectable()
export class SearchService {
  constructor(
    private readonly repository: SearchRepository,
    private readonly directory: DirectoryService,
    private readonly viewers: ViewerParams,
    private readonly commands: CommandGate,
    private readonly marks: AnswerMarks,
    private readonly clock: Clock,
    @Inject(IDENTIFIER_VAULT) private readonly vault: IdentifierVault,
  ) {}

  /**
   * Keeps the search with the session; nobody is looked up yet.
   * @throws AppError roleNotHeld: a duty reference from somebody who is not at the front door
   * @throws AppError invalidInput: too little typed to search the county with
   */
  async keep(viewer: Viewer, { operationId, text, dutyReference }: NewSearch): Promise<SearchKept> {
    const reference = dutyReference ?? null;
    if (reference !== null) requireSpecific(this.parse(text, this.clock.now()));
    const ids = { search: randomUUID(), enquiry: randomUUID(), event: randomUUID() };
    const body = { text, reference };
    return this.commands.run({ operationId, kind: 'search', viewer, body }, async (tx, now) => {
      const look: Look = { tx, now, viewer: this.viewers.for(viewer) };
      if (reference !== null) await this.beginDuty(look, reference, ids);
      const { sessionKey } = viewer;
      await this.repository.save(look, { id: ids.search, sessionKey, text, reference });
      return { id: ids.search };
    });
  }

  /**
   * Decides again each time, so that Back and reload show what may be seen now.
   * @throws AppError notFound: no such search of this session
   */
  async results(viewer: Viewer, id: string): Promise<SearchResults> {
    const found = await this.lookUp(viewer, id);
    const { query } = found;
    const { text, reference, asOf } = found.saved;
    const people = this.toPeople(found);
    const [colleagues, connected] = await Promise.all([
      this.directory.find(viewer, query.nameParts),
      this.directory.connected(),
    ]);
    return {
      id,
      text,
      ...(reference === null ? {} : { reference }),
      ...people,
      ...colleagues,
      connected,
      asOf,
      mark: this.marks.of(viewer, people),
    };
  }

  /** Says no more than whether the answer with that mark would be given again. */
  async tick(viewer: Viewer, id: string, { mark }: Shown): Promise<Tick> {
    if (mark === undefined) return { isSame: false };
    const found = await this.repository.transaction(
      this.viewers.for(viewer),
      this.clock.forDatabase(),
      (look) => this.find(look, viewer, id),
    );
    return { isSame: found !== null && this.marks.isOf(mark, viewer, this.toPeople(found)) };
  }

  private toPeople({ saved, ranked }: Found) {
    const { timeZone } = this.viewers.profile;
    const at = new Date(saved.asOf);
    return {
      isDuty: saved.isDuty,
      clients: ranked.slice(0, SHOWN).map((found) => toBrief(found, at, timeZone)),
      hasMore: ranked.length > SHOWN,
    };
  }

  private lookUp(viewer: Viewer, id: string): Promise<Found> {
    const eventId = randomUUID();
    const now = this.clock.forDatabase();
    return this.repository.transaction(this.viewers.for(viewer), now, async (look) => {
      const found = await this.find(look, viewer, id);
      if (!found) throw new AppError('notFound');
      const { saved, ranked } = found;
      await this.repository.record(look, {
        id: eventId,
        kind: saved.isDuty ? 'dutySearch' : 'search',
        outcome: ranked.length > 0 ? 'shown' : 'none',
        subjectIds: ranked.slice(0, SHOWN).map(({ person }) => person.id),
        reference: saved.reference,
      });
      return found;
    });
  }

  private async find(look: Look, { sessionKey }: Viewer, id: string): Promise<Found | null> {
    const saved = await this.repository.saved(look, id, sessionKey);
    if (!saved) return null;
    const query = this.parse(saved.text, new Date(saved.asOf));
    return { saved, query, ranked: rank(await this.people(look, query, saved.isDuty), query) };
  }

  private parse(text: string, today: Date): ParsedQuery {
    return parseQuery(text, today, this.viewers.profile.country);
  }

  private async beginDuty(
    look: Look,
    reference: string,
    ids: { enquiry: string; event: string },
  ): Promise<void> {
    if (!(await this.repository.beginDuty(look, ids.enquiry, reference))) {
      throw new AppError('roleNotHeld');
    }
    const event = { id: ids.event, kind: 'dutyEnquiry', outcome: 'opened' } as const;
    await this.repository.record(look, { ...event, subjectIds: [], reference });
  }

  /** Relation and gate come first, in the database; nothing is ranked that may not be seen. */
  private async people(look: Look, query: ParsedQuery, isDuty: boolean): Promise<FoundPerson[]> {
    if (isEmptyQuery(query)) return [];
    const identifier = query.identifier ? hashed(this.vault, query.identifier) : null;
    if (!isDuty) return this.repository.own(look, identifier);
    const { birthDate, postcode = null } = query;
    const nameParts = query.nameParts.some(isWholeWord) ? query.nameParts : [];
    return this.repository.county(look, {
      names: namesQuery(nameParts),
      sounds: soundsQuery(nameParts),
      dates: [birthDate?.date, birthDate?.transposed].filter((date) => date !== undefined),
      postcode,
      identifier,
    });
  }
}

/** No candidate is cut before the rule has decided, so what was typed must keep them few. */
function requireSpecific(query: ParsedQuery): void {
  if (isSpecific(query)) return;
  throw new AppError('invalidInput', 'Too little to search the county with.', [
    { field: 'text', problem: 'notSpecific' },
  ]);
}

function toBrief(
  { person, matchedName }: Ranked<FoundPerson>,
  at: Date,
  timeZone: string,
): ClientBrief {
  const { id, given, family, areaName } = person;
  const brief = { id, given, family, age: ageAt(person, at, timeZone), areaName };
  return matchedName === undefined ? brief : { ...brief, matchedName };
}
