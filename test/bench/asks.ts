import { findProfile, type ViewerParam } from '#api/consent/profile.ts';
import { ViewerParams } from '#api/consent/viewer-params.ts';
import type { Role, Sector } from '#api/consent/vocabulary.ts';
import { purposeOf } from '#api/identity/purpose.ts';
import type { Place } from './bench.ts';
import type { County } from './counties/open-county.ts';
import { inCopy, twinCopy } from './counties/county.ts';

/** Somebody who looks at one of their own clients. */
export interface Ask {
  practitionerId: string;
  agencyId: string;
  role: Role;
  clientId: string;
  /** As the family page has it: a front door acts for safeguarding there. */
  viewer: ViewerParam;
}

/** Whose lists are measured, with the number of clients their agency works with. */
export interface Lister {
  viewer: ViewerParam;
  sector: Sector;
  subjects: number;
}

type Person = { practitionerId: string; agencyId: string; role: Role; sector: Sector };

const SEES_CLIENTS = ['practitioner', 'statutory', 'frontDoor', 'teamLead'];
const viewers = new ViewerParams(findProfile('england'));
/** The first copy of each invented county stands in a county of any size. */
const IN_FIRST_COPIES = (id: string) => `(${id} STARTS WITH '0000' OR ${id} STARTS WITH '0001')`;

/**
 * The same in counties of every size, but for the copy: there the questions are spread over all.
 */
export async function findAsks({ graph, clients }: County, wanted: number): Promise<Ask[]> {
  const rows = await graph.runText(
    `MATCH (client:Client) WHERE ${IN_FIRST_COPIES('client.id')}
     MATCH (client)<-[:SUPPORTS]-(line:Involvement)-[:PROVIDED_BY]->(agency:Agency {isSignedUp: true})
     WHERE agency.isOpen AND line.until IS NULL AND line.since <= datetime()
     MATCH (line)<-[link:INVOLVED_IN]-(who:Practitioner {isActive: true})-[post:WORKS_FOR]->(agency)
     WHERE link.isConfirmed AND link.until IS NULL AND link.since <= datetime()
       AND post.until IS NULL AND any(role IN post.roles WHERE role IN $roles)
     RETURN who.id AS practitionerId, agency.id AS agencyId, agency.sector AS sector,
       client.id AS clientId, head([role IN post.roles WHERE role IN $roles]) AS role
     ORDER BY substring(client.id, 4), substring(who.id, 4) LIMIT toInteger($wanted)`,
    { wanted, roles: SEES_CLIENTS },
  );
  return rows.map((row, turn) => {
    const { clientId, ...person } = row as unknown as Person & { clientId: string };
    return askOf(person, clientId, twinCopy(clientId, turn, clients));
  });
}

/**
 * Those whom the rule treats in unusual ways, each asked for by everybody around the family and by a
 * stranger: people with consent records, shields, claims, overrides.
 */
export async function findOddAsks({ graph, clients, asks }: Place, wanted: number): Promise<Ask[]> {
  const rows = await graph.runText(
    `MATCH (client:Client) WHERE ${IN_FIRST_COPIES('client.id')}
       AND EXISTS { (client)<-[:ABOUT|SHIELDS|OPENS|CONCERNS]-() }
     MATCH (client)-[:MEMBER_OF]->(:Family)<-[:MEMBER_OF]-(:Client)<-[:SUPPORTS]-(:Involvement)
       <-[:INVOLVED_IN]-(who:Practitioner)-[post:WORKS_FOR]->(agency:Agency)
     UNWIND post.roles AS role
     WITH DISTINCT who.id AS practitionerId, agency.id AS agencyId, agency.sector AS sector,
       client.id AS clientId, role
     ORDER BY reverse(clientId), practitionerId, agencyId, role LIMIT toInteger($wanted)
     RETURN *`,
    { wanted },
  );
  const around = rows.map((row, turn) => {
    const { clientId, ...person } = row as unknown as Person & { clientId: string };
    return askOf(person, clientId, twinCopy(clientId, turn, clients));
  });
  const strangers = asks.map((ask, i) => ({
    ...ask,
    clientId: asks[(i + 13) % asks.length]!.clientId,
  }));
  return [...around, ...strangers];
}

/** One practitioner of each agency, those of the agencies with most clients first. */
export async function findListers({ graph, clients }: County, wanted: number): Promise<Lister[]> {
  const rows = await graph.runText(
    `MATCH (agency:Agency {isSignedUp: true})<-[:PROVIDED_BY]-(line:Involvement)
     WHERE ${IN_FIRST_COPIES('agency.id')} AND agency.isOpen AND line.until IS NULL
     WITH agency, count(*) AS subjects
     MATCH (who:Practitioner {isActive: true})-[post:WORKS_FOR]->(agency)
     WHERE post.until IS NULL AND any(role IN post.roles WHERE role IN $roles)
     WITH agency, subjects, who, post ORDER BY substring(who.id, 4)
     WITH agency, subjects, head(collect({id: who.id, roles: post.roles})) AS one
     RETURN one.id AS practitionerId, agency.id AS agencyId, agency.sector AS sector,
       subjects, head([role IN one.roles WHERE role IN $roles]) AS role
     ORDER BY subjects DESC, substring(agencyId, 4) LIMIT toInteger($wanted)`,
    { wanted, roles: SEES_CLIENTS },
  );
  return rows.map((row, turn) => {
    const { subjects, ...person } = row as unknown as Person & { subjects: number };
    const twin = twinOf(person, twinCopy(person.agencyId, turn, clients));
    return { viewer: viewerOf(twin, false), sector: twin.sector, subjects };
  });
}

function askOf(person: Person, clientId: string, copy: number): Ask {
  const twin = twinOf(person, copy);
  const { practitionerId, agencyId, role } = twin;
  const viewer = viewerOf(twin, true);
  return { practitionerId, agencyId, role, clientId: inCopy(clientId, copy), viewer };
}

function twinOf(person: Person, copy: number): Person {
  const [practitionerId, agencyId] = [person.practitionerId, person.agencyId];
  return {
    ...person,
    practitionerId: inCopy(practitionerId, copy),
    agencyId: inCopy(agencyId, copy),
  };
}

function viewerOf(person: Person, onFamilyPage: boolean): ViewerParam {
  const purpose = purposeOf(person.role, onFamilyPage);
  return viewers.for({ ...person, purpose, sessionKey: '' });
}
