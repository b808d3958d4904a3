import type { ConsentEntry } from './consent-book.ts';
import type { FamilyDraft } from './family-draft.ts';
import type { Line, LineWriter } from './line-writer.ts';
import { isPresent, type Person } from './person.ts';
import { authorityOver } from './sensitive-lines.ts';

const SHARE_OF_FAMILIES = 0.07;
type Step = Partial<ConsentEntry> & Pick<ConsentEntry, 'decision'> & { before: number };

/** Some families have said something about everyday services too. */
export function addOpenDecisions(writer: LineWriter, draft: FamilyDraft, lines: Line[]): void {
  const { random } = writer.context;
  if (!random.chance(SHARE_OF_FAMILIES)) return;
  const person = random.pick(draft.people.filter(isPresent));
  const own = lines.filter(
    (line) => line.person === person && line.links.length && !line.record.until,
  );
  const line = own.find(({ record }) => record.class === 'open');
  if (!line) return;
  const authority = authorityOver(writer, person);
  const book = random.pick(stories)(line, random.int(20, 500));
  for (const { before, ...step } of book) {
    writer.consents.record(before, {
      clientId: person.client.id,
      authority: authority.client.id,
      sourceScope: 'all',
      recipientScope: 'all',
      recordedBy: line.links[0]!.practitionerId,
      ...step,
    });
  }
  if (authority !== person && random.chance(0.1)) addBar(writer, person, authority);
}

/** What is said, and what became of it; each begins so many days ago. */
const stories: ((line: Line, before: number) => Step[])[] = [
  (_line, before) => [
    { before, decision: 'deny', recipientScope: 'sector', recipientId: 'police' },
  ],
  (_line, before) => [
    { before, decision: 'deny' },
    { before: before / 2, decision: 'clear' },
  ],
  ({ record }, before) => [
    { before, decision: 'flag', sourceScope: 'involvement', sourceId: record.id },
  ],
  ({ agency }, before) => [
    { before, decision: 'share', sourceScope: 'agency', sourceId: agency.record.id },
    { before: before / 3, decision: 'deny', sourceScope: 'agency', sourceId: agency.record.id },
  ],
  (_line, before) => [
    { before, decision: 'deny', recipientScope: 'sector', recipientId: 'housing' },
    { before: before / 2, decision: 'share', recipientScope: 'sector', recipientId: 'housing' },
  ],
  (_line, before) => [
    { before, decision: 'deny', sourceScope: 'category', sourceId: 'sexualHealth' },
    { before: before / 2, decision: 'deny', sourceScope: 'category', sourceId: 'mentalHealth' },
  ],
  ({ record, links }, before) => [
    { before, decision: 'deny', sourceScope: 'involvement', sourceId: record.id },
    {
      before: before / 2,
      decision: 'share',
      sourceScope: 'involvement',
      sourceId: record.id,
      recipientScope: 'practitioner',
      recipientId: links[0]!.practitionerId,
    },
  ],
];

/** A court has said that this parent decides no longer. */
function addBar(writer: LineWriter, person: Person, authority: Person): void {
  const { context } = writer;
  context.add('bars', {
    id: context.id(),
    clientId: person.client.id,
    authority: authority.client.id,
    since: context.ago(context.random.int(5, 90)),
    until: context.ago(-context.random.int(90, 700)),
    reason: 'Court order',
  });
}

/** Announced for a day to come: decided already, in force later. */
export function addPostDated(writer: LineWriter, line: Line): void {
  const { context } = writer;
  writer.consents.record(3, {
    clientId: line.person.client.id,
    authority: line.person.client.id,
    decision: 'deny',
    sourceScope: 'agency',
    sourceId: line.agency.record.id,
    recipientScope: 'all',
    from: context.ago(-30),
    recordedBy: line.links[0]!.practitionerId,
  });
}
