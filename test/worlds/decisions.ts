import type { ShieldKind } from '#api/demo/vocabulary.ts';
import type {
  AgencyRecord,
  AssessmentRecord,
  ClientRecord,
  PractitionerRecord,
} from '#api/demo/world.ts';
import type { BuilderContext } from './builder-context.ts';
import { recipientOf, sourceOf } from './builder-options.ts';
import type { ConsentOptions, Dates } from './builder-options.ts';

type ActOptions = Dates & { agency?: AgencyRecord; reason?: string };

/** What subjects, practitioners and the data protection lead have decided or done. */
export function decisions(context: BuilderContext) {
  let seq = context.settings.firstSeq ?? 1;
  let registrar: PractitionerRecord | undefined;

  /** Decided by the subject, about everything, for everyone, at once, unless said otherwise. */
  function consent(about: ClientRecord, options: ConsentOptions) {
    const { source = 'all', recipient = 'all', authority, recordedBy, ...facts } = options;
    return context.add('consentRecords', {
      id: context.id(),
      seq: seq++,
      clientId: about.id,
      authority: (authority ?? about).id,
      ...sourceOf(source),
      ...recipientOf(recipient),
      recordedAt: context.ago({ days: 30 }),
      recordedBy: (recordedBy ?? anyRecorder()).id,
      evidence: 'signed',
      wording: '2026-01',
      language: 'en-GB',
      ...facts,
    });
  }

  /** Someone of no agency, where a test does not care who wrote the record down. */
  function anyRecorder() {
    registrar ??= context.add('practitioners', {
      id: context.id(),
      given: 'Any',
      family: 'Recorder',
      names: ['any recorder'],
      jobTitle: 'Recorder',
      isActive: true,
    });
    return registrar;
  }

  function bar(about: ClientRecord, authority: ClientRecord, given: ActOptions = {}) {
    const since = given.since ?? context.ago({ days: 30 });
    const until = given.until ?? context.ahead({ days: 30 });
    const facts = { id: context.id(), clientId: about.id, authority: authority.id, since, until };
    return context.add('bars', { ...facts, reason: given.reason ?? 'Court order' });
  }

  /** Of everything, for the year around now, unless said otherwise. */
  function assess(
    subject: ClientRecord,
    {
      categories = ['all'],
      agencyId,
      ...dates
    }: Dates & Partial<Pick<AssessmentRecord, 'categories' | 'agencyId'>> = {},
  ) {
    const facts = { id: context.id(), clientId: subject.id, categories, agencyId };
    return context.add('assessments', { ...facts, ...context.dates(dates, { days: 182 }) });
  }

  function shield(
    subject: ClientRecord,
    kind: ShieldKind,
    { allows = [], ...dates }: Dates & { allows?: PractitionerRecord[] } = {},
  ) {
    const facts = {
      id: context.id(),
      clientId: subject.id,
      kind,
      allows: allows.map(({ id }) => id),
    };
    return context.add('shields', { ...facts, ...context.dates(dates, { days: 30 }) });
  }

  /** For thirty minutes, of which five have passed. */
  function breakGlass(who: PractitionerRecord, subject: ClientRecord, given: ActOptions = {}) {
    const since = given.since ?? context.ago({ minutes: 5 });
    const until = given.until ?? context.ahead({ minutes: 25 });
    const facts = {
      ...act(who, given),
      clientId: subject.id,
      reason: given.reason ?? 'For a test',
    };
    return context.add('breakGlass', { ...facts, since, until });
  }

  /** For a day, of which an hour has passed. */
  function claim(who: PractitionerRecord, subject: ClientRecord, given: ActOptions = {}) {
    const facts = {
      ...act(who, given),
      clientId: subject.id,
      reason: given.reason ?? 'For a test',
    };
    return context.add('claims', { ...facts, ...aDay(given) });
  }

  function dutyEnquiry(who: PractitionerRecord, reference: string, given: ActOptions = {}) {
    return context.add('dutyEnquiries', { ...act(who, given), reference, ...aDay(given) });
  }

  /** Acting for the first agency that the practitioner was given, where the test names none. */
  function act(who: PractitionerRecord, { agency }: ActOptions) {
    const worksFor = context.world.employments.find((each) => each.practitionerId === who.id);
    const agencyId = agency?.id ?? worksFor?.agencyId;
    if (!agencyId) throw new Error(`${who.given} ${who.family} works nowhere: name an agency`);
    return { id: context.id(), practitionerId: who.id, agencyId };
  }

  function aDay({ since, until }: Dates) {
    return {
      since: since ?? context.ago({ hours: 1 }),
      until: until ?? context.ahead({ hours: 23 }),
    };
  }

  return { consent, bar, assess, shield, breakGlass, claim, dutyEnquiry };
}
