import { m } from '#lib/paraglide/messages.js';
import { humanise } from './humanise.ts';

const words: Record<string, () => string> = {
  socialCare: m.sector_social_care,
  gp: m.sector_gp,
  healthVisiting: m.sector_health_visiting,
  hospital: m.sector_hospital,
  school: m.sector_school,
  police: m.sector_police,
  fire: m.sector_fire,
  probation: m.sector_probation,
  jobcentre: m.sector_jobcentre,
  housing: m.sector_housing,
  districtCouncil: m.sector_district_council,
  countyCouncil: m.sector_county_council,
  drugAndAlcohol: m.sector_drug_and_alcohol,
  mentalHealth: m.sector_mental_health,
  sexualHealth: m.sector_sexual_health,
  domesticAbuse: m.sector_domestic_abuse,
  youthService: m.sector_youth_service,
  maternalChildHealth: m.sector_maternal_child_health,
  voluntary: m.sector_voluntary,
};

/** What kind of agency this is, in the field's own words. */
export const sectorWord = (sector: string): string => (words[sector] ?? (() => humanise(sector)))();
