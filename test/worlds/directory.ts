import type { AgencyRecord, AreaRecord, PractitionerRecord } from '#api/demo/world.ts';
import { writtenNames } from '#api/people/name-keys.ts';
import type { BuilderContext } from './builder-context.ts';
import { splitName } from './builder-options.ts';
import type { AgencyOptions, Dates, Name, PractitionerOptions } from './builder-options.ts';

const TRIANGLE = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 52],
      [1, 52],
      [1, 53],
      [0, 52],
    ],
  ],
};

/** Areas, agencies, practitioners and how they work together. */
export function directory(context: BuilderContext) {
  function area(name: string, partOf?: AreaRecord) {
    return context.add('areas', {
      id: context.id(),
      code: `Z${context.world.areas.length + 1}`,
      name,
      kind: partOf ? 'district' : 'county',
      boundary: JSON.stringify(TRIANGLE),
      partOf: partOf?.id,
    });
  }

  /** Signed up, row signed, open; sensitive where a category is given. */
  function agency(name: string, { partOf, ...given }: AgencyOptions) {
    return context.add('agencies', {
      id: context.id(),
      name,
      kind: partOf ? 'team' : 'organisation',
      class: given.category ? 'sensitive' : 'open',
      isSignedUp: true,
      hasSignedRow: true,
      holdsHidden: false,
      isConfidential: false,
      isOpen: true,
      updatedAt: context.now,
      areaIds: [],
      ...given,
      partOf: partOf?.id,
    });
  }

  function practitioner(name: Name, given: PractitionerOptions = {}) {
    const { worksFor, roles, since, until, ...facts } = given;
    const written = splitName(name);
    const record = context.add('practitioners', {
      id: context.id(),
      ...written,
      names: writtenNames(written),
      jobTitle: 'Practitioner',
      isActive: true,
      ...facts,
    });
    if (worksFor) employment(record, worksFor, { roles, since, until });
    return record;
  }

  type EmploymentOptions = Dates & Pick<PractitionerOptions, 'roles'>;
  function employment(who: PractitionerRecord, at: AgencyRecord, given: EmploymentOptions = {}) {
    const { roles = ['practitioner'], ...dates } = given;
    const facts = { practitionerId: who.id, agencyId: at.id, roles };
    return context.add('employments', { ...facts, ...context.dates(dates, { days: 1095 }) });
  }

  /** `cover(priya, tom, school)`: Priya stands in for Tom at the school, acting for it too if not said. */
  function cover(
    who: PractitionerRecord,
    absent: PractitionerRecord,
    at: AgencyRecord,
    { actingFor, ...dates }: Dates & { actingFor?: AgencyRecord } = {},
  ) {
    const facts = {
      practitionerId: who.id,
      absentId: absent.id,
      agencyId: at.id,
      actingAgencyId: (actingFor ?? at).id,
    };
    return context.add('covers', { ...facts, ...context.dates(dates, { days: 7 }) });
  }

  function account(who: PractitionerRecord, subject: string, issuer = 'demo') {
    return context.add('accounts', { id: context.id(), issuer, subject, practitionerId: who.id });
  }

  return { area, agency, practitioner, employment, cover, account };
}
