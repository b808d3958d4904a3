import { findProfile, viewerParam, type ViewerParam } from '#api/consent/profile.ts';
import type { Role, Sector } from '#api/consent/vocabulary.ts';
import type { GraphService } from '#api/graph/graph.service.ts';
import { purposeOf } from '#api/identity/purpose.ts';

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

const SEES_CLIENTS = ['practitioner', 'statutory', 'frontDoor', 'teamLead'];
const profile = findProfile('england');

/** Spread over all agencies; the same in every run over the same county. */
export async function findAsks(graph: GraphService, wanted: number): Promise<Ask[]> {
  const rows = await graph.runText(
    `MATCH (who:Practitioner {isActive: true})-[post:WORKS_FOR]->(agency:Agency {isSignedUp: true})
     WHERE agency.isOpen AND post.until IS NULL AND any(role IN post.roles WHERE role IN $roles)
     MATCH (who)-[link:INVOLVED_IN]->(line:Involvement)-[:PROVIDED_BY]->(agency)
     WHERE link.isConfirmed AND link.until IS NULL AND line.until IS NULL AND link.since <= datetime()
       AND line.since <= datetime()
     MATCH (line)-[:SUPPORTS]->(client:Client)
     RETURN who.id AS practitionerId, agency.id AS agencyId, agency.sector AS sector,
       client.id AS clientId, head([role IN post.roles WHERE role IN $roles]) AS role
     ORDER BY client.id, who.id LIMIT toInteger($wanted)`,
    { wanted, roles: SEES_CLIENTS },
  );
  return rows.map((row) => {
    const { practitionerId, agencyId, clientId, role, sector } = row as unknown as Ask & {
      sector: Sector;
    };
    const purpose = purposeOf(role, true);
    const viewer = viewerParam({ practitionerId, agencyId, role, purpose, sector }, profile);
    return { practitionerId, agencyId, role, clientId, viewer };
  });
}

/** One practitioner of each agency, those of the agencies with most clients first. */
export async function findListers(graph: GraphService, wanted: number): Promise<Lister[]> {
  const rows = await graph.runText(
    `MATCH (agency:Agency {isSignedUp: true})<-[:PROVIDED_BY]-(line:Involvement)
     WHERE agency.isOpen AND line.until IS NULL
     WITH agency, count(*) AS subjects ORDER BY subjects DESC, agency.id
     MATCH (who:Practitioner {isActive: true})-[post:WORKS_FOR]->(agency)
     WHERE post.until IS NULL AND any(role IN post.roles WHERE role IN $roles)
     WITH agency, subjects, who, post ORDER BY who.id
     WITH agency, subjects, head(collect({id: who.id, roles: post.roles})) AS one
     RETURN one.id AS practitionerId, agency.id AS agencyId, agency.sector AS sector,
       subjects, head([role IN one.roles WHERE role IN $roles]) AS role
     ORDER BY subjects DESC, agencyId LIMIT toInteger($wanted)`,
    { wanted, roles: SEES_CLIENTS },
  );
  return rows.map((row) => {
    const { practitionerId, agencyId, role, sector, subjects } = row as unknown as Ask & Lister;
    const purpose = purposeOf(role, false);
    const viewer = viewerParam({ practitionerId, agencyId, role, purpose, sector }, profile);
    return { viewer, sector, subjects };
  });
}
