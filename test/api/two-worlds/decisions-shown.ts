import type { AgencyRecord, ClientRecord, World } from '#api/demo/world.ts';
import type { Asker, Oracle } from '#test/consent/oracle.ts';
import { WorldIndex } from '#test/consent/world-index.ts';
import { NOW } from './county.ts';

const WORKING_WITH = ['own', 'sameTeam'];
const PARENTAL = ['parent', 'guardian'];

/**
 * What the consent page tells, by its own rule: to those who work with the client, who may decide, and
 * the records about everything or about a line that they see, between people and places they may know.
 */
export function decisionsShown(
  world: World,
  oracle: Oracle,
  asker: Asker,
  client: ClientRecord,
): unknown {
  const index = new WorldIndex(world, new Date(NOW));
  const page = oracle.page(asker, client);
  if (oracle.closedBy(asker, client) !== null) return null;
  if (!page || !WORKING_WITH.includes(oracle.relation(asker, client))) return null;
  const lines = world.involvements.filter(
    (line) => line.clientId === client.id && page.lines.has(line.id) && line.class !== 'covert',
  );
  const chains = lines.flatMap(({ agencyId }) => index.chain(index.agency(agencyId)));
  const people = world.involvedIn
    .filter((link) => lines.some(({ id }) => id === link.involvementId) && index.isCurrent(link))
    .map(({ practitionerId }) => practitionerId);
  const isListed = (agency: AgencyRecord) =>
    (agency.isOpen && !index.chain(agency).some((id) => index.agency(id).isConfidential)) ||
    agency.id === asker.agencyId;
  const records = index
    .consentRecords(client)
    .filter(
      ({ authority, sourceScope, sourceId = '', recipientScope, recipientId = '' }) =>
        page.members.includes(authority) &&
        (sourceScope === 'all' ||
          chains.includes(sourceId) ||
          lines.some(({ id, category }) => id === sourceId || category === sourceId)) &&
        (recipientScope !== 'agency' || isListed(index.agency(recipientId))) &&
        (recipientScope !== 'practitioner' ||
          recipientId === asker.practitionerId ||
          people.includes(recipientId)),
    );
  const parents = world.relations.filter(
    ({ toId, kind, ...dates }) =>
      toId === client.id && PARENTAL.includes(kind) && index.isCurrent(dates),
  );
  return {
    records: records.map(({ id }) => id).sort(),
    parents: parents
      .map(({ fromId }) => fromId)
      .filter((id) => page.members.includes(id))
      .sort(),
    bars: index.bars(client),
    // An assessment says that its agency works with the client.
    subject: index.subject(client, (agencyId) =>
      [asker.agencyId, ...lines.map((line) => line.agencyId)].includes(agencyId ?? ''),
    ),
  };
}
