import type { DemoAgency } from './agencies.ts';
import type { ConsentEntry } from './consent-book.ts';
import type { Line, LineWriter } from './line-writer.ts';
import { isPresent, yearsOf, type Person } from './person.ts';
import type { Decision } from './vocabulary.ts';

const SECTORS_TOLD = ['socialCare', 'gp', 'school', 'healthVisiting'] as const;
const YEAR_DAYS = 365;

/**
 * A sensitive line is stored only while a share, flag or release is in force, unless the agency's
 * agreement lets it hold hidden ones: then some have no record at all, and some were withdrawn.
 */
export function decideSensitive(writer: LineWriter, line: Line): void {
  if (line.record.class !== 'sensitive' || line.record.until) return;
  const { random } = writer.context;
  const began = writer.context.daysSince(line.record.since);
  const choices = line.agency.record.holdsHidden
    ? ([
        ['none', 30],
        ['share', 45],
        ['flag', 13],
        ['withdrawn', 12],
      ] as const)
    : ([
        ['share', 64],
        ['flag', 28],
        ['release', 8],
      ] as const);
  const choice = random.weighted<(typeof choices)[number][0]>(choices);
  if (choice === 'none') return;
  if (choice === 'release') return release(writer, line, began);
  const recorded = Math.min(began, random.int(8, 340));
  const authority = authorityOver(writer, line.person);
  const scopes = scopesOf(writer, line);
  const decision = choice === 'flag' ? 'flag' : 'share';
  decide(writer, line, { recorded, decision, authority, scopes });
  if (choice === 'withdrawn') {
    const withdrawn = Math.max(1, Math.round(recorded * random.next()));
    decide(writer, line, {
      recorded: Math.min(withdrawn, recorded),
      decision: 'deny',
      authority,
      scopes,
    });
  } else if (began > YEAR_DAYS + recorded && random.chance(0.5)) {
    decide(writer, line, { recorded: recorded + YEAR_DAYS, decision, authority, scopes });
  }
}

function release(writer: LineWriter, line: Line, began: number): void {
  const { context } = writer;
  const since = context.ago(Math.min(began, context.random.int(1, 200)));
  context.add('releases', { id: context.id(), involvementId: line.record.id, since });
}

type Scopes = Pick<ConsentEntry, 'sourceScope' | 'sourceId' | 'recipientScope' | 'recipientId'>;
type Choice = { recorded: number; decision: Decision; authority: Person; scopes: Scopes };

function decide(
  writer: LineWriter,
  line: Line,
  { recorded, decision, authority, scopes }: Choice,
): void {
  const recorder = line.links[0]?.practitionerId;
  writer.consents.record(recorded, {
    clientId: line.person.client.id,
    authority: authority.client.id,
    decision,
    ...scopes,
    to: decision === 'deny' ? undefined : writer.consents.yearFrom(recorded),
    recordedBy: recorder ?? writer.staff.of(line.agency)[0]!.practitioner.id,
  });
}

function scopesOf(writer: LineWriter, { record, agency }: Line): Scopes {
  const { random } = writer.context;
  const source = random.weighted<Pick<Scopes, 'sourceScope' | 'sourceId'>>([
    [{ sourceScope: 'involvement', sourceId: record.id }, 6],
    [{ sourceScope: 'agency', sourceId: topOf(writer, agency).record.id }, 3],
    [{ sourceScope: 'category', sourceId: record.category }, 1],
  ]);
  const recipient = random.weighted<Pick<Scopes, 'recipientScope' | 'recipientId'>>([
    [{ recipientScope: 'all' }, 5],
    [{ recipientScope: 'sector', recipientId: random.pick(SECTORS_TOLD) }, 4],
    [{ recipientScope: 'agency', recipientId: writer.agencies.get('children').record.id }, 1],
  ]);
  return { ...source, ...recipient };
}

function topOf(writer: LineWriter, agency: DemoAgency): DemoAgency {
  const { partOf } = agency.record;
  return partOf ? topOf(writer, writer.agencies.withId(partOf)) : agency;
}

/** From sixteen, and often from thirteen, young people decide about such services themselves. */
export function authorityOver(writer: LineWriter, person: Person): Person {
  const years = yearsOf(person);
  const parent = person.parents.find(isPresent);
  if (years >= 16 || !parent) return person;
  return years >= 13 && writer.context.random.chance(0.6) ? person : parent;
}
