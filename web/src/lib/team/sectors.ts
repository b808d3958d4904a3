/**
 * The order of the wedges, clockwise from the top. It is fixed so that a reader learns where to look:
 * the school is always in the same part of the picture. Kinds of service that share a colour stand together.
 */
export const sectorOrder = [
  'socialCare',
  'countyCouncil',
  'districtCouncil',
  'housing',
  'gp',
  'healthVisiting',
  'maternalChildHealth',
  'hospital',
  'mentalHealth',
  'drugAndAlcohol',
  'sexualHealth',
  'school',
  'youthService',
  'police',
  'probation',
  'fire',
  'jobcentre',
  'domesticAbuse',
  'voluntary',
] as const;

export type Kind = 'council' | 'health' | 'learning' | 'safety' | 'work' | 'charity';

const kinds: Record<string, Kind> = {
  socialCare: 'council',
  countyCouncil: 'council',
  districtCouncil: 'council',
  housing: 'council',
  gp: 'health',
  healthVisiting: 'health',
  maternalChildHealth: 'health',
  hospital: 'health',
  mentalHealth: 'health',
  drugAndAlcohol: 'health',
  sexualHealth: 'health',
  school: 'learning',
  youthService: 'learning',
  police: 'safety',
  probation: 'safety',
  fire: 'safety',
  jobcentre: 'work',
  domesticAbuse: 'charity',
  voluntary: 'charity',
};

/** Six colours can be told apart, nineteen cannot: the sector itself is always written out. */
export const kindOf = (sector: string): Kind => kinds[sector] ?? 'charity';

/** A sector that this page does not know yet stands last, rather than disappearing. */
export function sectorRank(sector: string): number {
  const rank = (sectorOrder as readonly string[]).indexOf(sector);
  return rank < 0 ? sectorOrder.length : rank;
}
