import type { InvolvementClass } from '#api/demo/vocabulary.ts';
import type { AgencyRecord, ClientRecord, InvolvementRecord } from '#api/demo/world.ts';
import type { BuilderContext } from './builder-context.ts';
import type { Dates, InvolvementOptions, LinkOptions } from './builder-options.ts';

/** Lines between clients and agencies, and who carries them. */
export function involvements(context: BuilderContext) {
  /** Class and category are the agency's own where not said; links last as long as the line. */
  function involvement(of: ClientRecord, at: AgencyRecord, options: InvolvementOptions = {}) {
    const { by = [], since, until, ...given } = options;
    const kind = given.class ?? at.class;
    const record = context.add('involvements', {
      id: context.id(),
      clientId: of.id,
      agencyId: at.id,
      role: 'keyworker',
      class: kind,
      category: kind === 'sensitive' ? at.category : undefined,
      basis: basisOf(kind),
      ...context.dates({ since, until }, { days: 365 }),
      ...given,
    });
    by.forEach((each) => link(record, 'who' in each ? each : { who: each }));
    return record;
  }

  function link(of: InvolvementRecord, { who, since, until, ...given }: LinkOptions) {
    return context.add('involvedIn', {
      practitionerId: who.id,
      involvementId: of.id,
      since: since ?? of.since,
      until: until ?? of.until,
      isLead: given.isLead ?? false,
      isConfirmed: given.isConfirmed ?? true,
    });
  }

  /** The holding service lets statutory roles see its own sensitive line. */
  function release(of: InvolvementRecord, dates: Dates = {}) {
    const facts = { id: context.id(), involvementId: of.id };
    return context.add('releases', { ...facts, ...context.dates(dates, { days: 30 }) });
  }

  return { involvement, link, release };
}

function basisOf(kind: InvolvementClass): InvolvementRecord['basis'] {
  if (kind === 'sensitive') return 'consent';
  return kind === 'open' ? 'publicTask' : 'statutoryDuty';
}
