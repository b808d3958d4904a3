import type { QueryName } from '../graph/queries.gen.ts';
import type { World } from './world.ts';

export type Row = Record<string, unknown>;
type Housekeeping = 'state' | 'begin' | 'complete' | 'clear' | 'step' | 'end' | 'settle';
export type LoadQuery = Exclude<Extract<QueryName, `demo/${string}`>, `demo/${Housekeeping}`>;
export type LoadStep = { query: LoadQuery; rows: (world: World) => Row[] };

/** In this order each statement finds the nodes it joins already there. */
export const loadSteps: LoadStep[] = [
  { query: 'demo/areas', rows: (world) => world.areas },
  { query: 'demo/area-parents', rows: (world) => world.areas.filter((area) => area.partOf) },
  { query: 'demo/agencies', rows: (world) => world.agencies },
  { query: 'demo/agency-parents', rows: (world) => world.agencies.filter((each) => each.partOf) },
  {
    query: 'demo/agency-areas',
    rows: ({ agencies }) =>
      agencies.flatMap(({ id, areaIds }) => areaIds.map((areaId) => ({ agencyId: id, areaId }))),
  },
  { query: 'demo/practitioners', rows: (world) => world.practitioners },
  { query: 'demo/employments', rows: (world) => world.employments },
  { query: 'demo/covers', rows: (world) => world.covers },
  { query: 'demo/accounts', rows: (world) => world.accounts },
  { query: 'demo/clients', rows: (world) => world.clients },
  { query: 'demo/aliases', rows: (world) => world.aliases },
  { query: 'demo/identifiers', rows: (world) => world.identifiers },
  { query: 'demo/households', rows: (world) => world.households },
  { query: 'demo/lives-in', rows: (world) => world.livesIn },
  { query: 'demo/families', rows: (world) => world.families },
  { query: 'demo/memberships', rows: (world) => world.memberships },
  { query: 'demo/relations', rows: (world) => world.relations },
  { query: 'demo/involvements', rows: (world) => world.involvements },
  { query: 'demo/involved-in', rows: (world) => world.involvedIn },
  { query: 'demo/consent-records', rows: (world) => world.consentRecords },
  { query: 'demo/gillick-assessments', rows: (world) => world.assessments },
  { query: 'demo/authority-bars', rows: (world) => world.bars },
  { query: 'demo/shields', rows: (world) => world.shields },
  {
    query: 'demo/shield-allows',
    rows: ({ shields }) =>
      shields.flatMap(({ id, allows }) =>
        allows.map((practitionerId) => ({ shieldId: id, practitionerId })),
      ),
  },
  { query: 'demo/releases', rows: (world) => world.releases },
  { query: 'demo/break-glass', rows: (world) => world.breakGlass },
  { query: 'demo/claims', rows: (world) => world.claims },
  { query: 'demo/duty-enquiries', rows: (world) => world.dutyEnquiries },
];
